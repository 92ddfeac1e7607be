/** The pure door of `places`: how addresses are read and written. No server behind it, so that screens and domains may use it. */
export {
  type Address,
  type AddressDoubt,
  type AddressReading,
  formatAddress,
  parseAddress,
  parseGate,
  parseRoom,
} from './domain/address.ts'

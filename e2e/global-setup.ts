export { setup, teardown } from '#kit/test/global-setup.ts'

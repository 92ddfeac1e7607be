/** A drawn stand-in for a photo: water coming through the ceiling of a corridor. */
export function PhotoSketch({ floor, view = '0 0 335 236' }: { floor: string; view?: string }) {
  return (
    <svg viewBox={view} preserveAspectRatio="xMidYMid slice" role="img" aria-label="照片：走道天花板渗水，地上有积水">
      <rect width="335" height="236" fill="#cfc8ba" />
      <path d="M0 0h335L236 62H104z" fill="#e9e4d9" />
      <path d="M0 0l104 62v112L0 236z" fill="#bdb6a6" />
      <path d="M335 0L236 62v112l99 62z" fill="#c7c0b1" />
      <path d="M0 236l104-62h132l99 62z" fill="#9d968a" />
      <path d="M0 150l104-20v44L0 236z" fill="#93ab9d" />
      <path d="M335 150l-99-20v44l99 62z" fill="#9db3a6" />
      <rect x="104" y="130" width="132" height="44" fill="#8aa495" />
      <rect x="150" y="88" width="42" height="86" fill="#7c5a45" />
      <path d="M36 62l34 14v92l-34 20z" fill="#6f513f" />
      <path d="M276 82l30-12v112l-30-20z" fill="#7a5945" />
      <rect x="205" y="92" width="22" height="16" fill="#f3efe6" />
      <text x="216" y="104.5" fontSize="12" fontWeight="600" textAnchor="middle" fill="#1f2421">
        {floor}
      </text>
      <path d="M118 34c10-12 34-14 52-10s44-4 58 6-4 18-18 22-30 4-48 4-52-8-44-22z" fill="#c9b48f" />
      <path d="M132 36c9-8 28-8 42-6s32-2 40 4-6 11-16 13-22 2-34 2-40-4-32-13z" fill="#b39a70" />
      <g fill="#dfeaf0">
        <path d="M168 60c3 5 5 8 5 11a5 5 0 0 1-10 0c0-3 2-6 5-11z" />
        <path d="M178 104c2.5 4 4 7 4 9.5a4 4 0 0 1-8 0c0-2.5 1.5-5.5 4-9.5z" />
      </g>
      <path d="M112 206c8-12 40-16 66-14s60 4 58 14-34 16-66 16-64-6-58-16z" fill="#b9c6c9" />
      <path d="M134 204c10-6 30-8 46-6s34 3 32 8-24 8-42 8-44-4-36-10z" fill="#d3dde0" />
    </svg>
  )
}

/** The looks of a class on the map: how many of four bars are full, a tint, and a fill of outlines. The word stands beside it. */
export const KELAS_PETA: Readonly<Record<string, { penuh: number; ubin: string; isi: string }>> = {
  nihil: { penuh: 0, ubin: 'bg-latar', isi: 'fill-latar' },
  rendah: { penuh: 1, ubin: 'bg-realisasi/5', isi: 'fill-realisasi/5' },
  sedang: { penuh: 2, ubin: 'bg-realisasi/15', isi: 'fill-realisasi/15' },
  tinggi: { penuh: 3, ubin: 'bg-realisasi/25', isi: 'fill-realisasi/25' },
  tertinggi: { penuh: 4, ubin: 'bg-realisasi/40', isi: 'fill-realisasi/40' },
}

/** Four bars of growing height, as many full as the class says; a dash where there is no value. */
export function RupaKelas({ kelas }: { kelas: string }) {
  const rupa = KELAS_PETA[kelas]
  if (rupa === undefined) return <span aria-hidden="true">–</span>
  return (
    <svg aria-hidden="true" viewBox="0 0 19 12" width="19" height="12" className="shrink-0">
      {[0, 1, 2, 3].map((i) => <rect key={i} x={i * 5 + 0.5} y={11.5 - (i + 1) * 2.75} width="3" height={(i + 1) * 2.75} fill={i < rupa.penuh ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1" />)}
    </svg>
  )
}

'use client'

import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

/** One month: numbers in percent for the place, texts as the server wrote them for the reader. Month 0 opens the year. */
export interface TitikKurva {
  bulan: string
  target: number | null
  realisasi: number | null
  lalu: number | null
  teks: readonly string[]
}

interface IsiTooltip {
  active?: boolean
  payload?: readonly { payload?: TitikKurva }[]
}

function Keterangan({ active, payload }: IsiTooltip) {
  const titik = payload?.[0]?.payload
  if (!active || !titik || titik.teks.length === 0) return null
  return (
    <div role="status" className="border border-garis-kuat bg-latar px-3 py-2 text-sm">
      {titik.teks.map((baris, index) => <p key={baris} className={index === 0 ? 'font-semibold' : ''}>{baris}</p>)}
    </div>
  )
}

const garis = (nama: 'target' | 'realisasi' | 'lalu') => ({
  dataKey: nama,
  stroke: 'transparent',
  dot: false,
  activeDot: { r: 5, fill: `var(--color-${nama})`, stroke: 'var(--color-latar)' },
  isAnimationActive: false,
})

/**
 * The reading of the S-curve per month, under the pointer or the arrow keys. It lies over the server's drawing, in the
 * same space, so that what is drawn stays one thing: this layer adds the dots and the words.
 */
export default function KurvaRecharts({ titik, maks, judul }: { titik: readonly TitikKurva[]; maks: number; judul: string }) {
  return (
    <ResponsiveContainer width="100%" height="100%" minWidth={0}>
      <LineChart data={[...titik]} margin={{ top: 8, right: 12, bottom: 24, left: 48 }} accessibilityLayer title={judul}>
        <XAxis dataKey="bulan" hide />
        <YAxis hide domain={[0, maks]} />
        <Line {...garis('lalu')} />
        <Line {...garis('target')} />
        <Line {...garis('realisasi')} />
        <Tooltip content={<Keterangan />} cursor={{ stroke: 'var(--color-garis-kuat)' }} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  )
}

import type { BarisIsian } from '@/lib/lapor/pelaporan/types'

/** What a budget line is called: its account, and below it where the money comes from. */
export function NamaBaris({ baris }: { baris: Pick<BarisIsian, 'rekeningKode' | 'rekeningNama' | 'sumberDana'> }) {
  return (
    <>
      <span className="text-redup tabular-nums">{baris.rekeningKode}</span> {baris.rekeningNama}
      <span className="block text-redup">{baris.sumberDana}</span>
    </>
  )
}

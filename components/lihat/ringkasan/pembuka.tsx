import { bacaBullet } from '@/components/dasar/charts/bullet'
import { Disclosure, RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { barisBullet } from '@/components/lihat/panel/gambar-bullet'
import { GambarPanel } from '@/components/lihat/panel/gambar-panel'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import { rekat } from '@/lib/dasar/format/angka'
import type { Panel } from '@/lib/lihat/panel/types'

interface PembukaProps {
  panel: readonly Panel[]
  unduh: (kunci: string) => string
  /** heading level of the sentence: the page's own name is above it on a unit's page */
  tingkat?: 'h1' | 'h2'
}

const akhiran = (panel: readonly Panel[], akhir: string): Panel | undefined => panel.find(({ kunci }) => kunci.endsWith(akhir))

/** What is read first: one sentence, the amounts in full, and the three bars; behind one tap their table. */
export function Pembuka({ panel, unduh, tingkat: Judul = 'h1' }: PembukaProps) {
  const posisi = akhiran(panel, '-posisi')
  const rupiah = akhiran(panel, '-rupiah')
  const lain = [akhiran(panel, '-akhir-tahun'), akhiran(panel, '-dak-berikut')]
  if (!posisi) return null
  const { judul, tabel, bagan, rumus } = posisi
  return (
    <section aria-labelledby="pembuka">
      <Judul id="pembuka" className="max-w-5xl text-lg leading-tight font-semibold sm:text-xl">{rekat(judul)}</Judul>
      {rupiah ? <div className="mt-2 mb-3"><GambarPanel panel={rupiah} /></div> : null}
      <GambarPanel panel={posisi} />
      {lain.map((satu) => (satu ? <p key={satu.kunci} className="mt-1 font-semibold sm:text-lg">{rekat(satu.judul)}. {satu.lanjut ? <a href={satu.lanjut.href} className="tautan cetak-sembunyi text-sm font-normal">{satu.lanjut.nama}</a> : null}</p> : null))}
      <div className="cetak-sembunyi flex flex-wrap gap-x-4">
        <Disclosure label="Tabel" lipat className="open:w-full">
          {bagan?.jenis === 'bullet' ? <p className="mb-2 max-w-prose text-sm">{barisBullet(tabel, bagan).map(bacaBullet).join(' ')}</p> : null}
          <TabelPanel tabel={tabel} penuh />
        </Disclosure>
        <RumusDisclosure rumus={rumus} />
        <UnduhCsv href={unduh(posisi.kunci)} />
      </div>
    </section>
  )
}

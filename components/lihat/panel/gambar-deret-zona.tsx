import { ZonaShape } from '@/components/dasar/ui/zona-mark'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'
import { NAMA_ZONA } from '@/lib/realisasi/zona'

/** The zona of each row in a strip, so that a change is seen at a glance; the words stand under each mark. */
export function GambarDeretZona({ tabel, bagan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'deret-zona' }> }) {
  const [pertama] = tabel.kolom
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-3">
      {tabel.baris.map(({ kunci, sel }) => {
        const zona = sel[bagan.zona]
        const ada = zona?.jenis === 'zona' ? zona.nilai : null
        return (
          <li key={kunci} className="min-w-20 text-sm">
            <span className="block text-redup">{pertama ? tulisSel(sel[pertama.kunci], pertama, false) : ''}</span>
            <span className="flex items-center gap-1.5 font-medium">{ada ? <ZonaShape zona={ada} /> : null}{ada ? NAMA_ZONA[ada] : 'Tanpa nilai'}</span>
            <span className="block">{tulisSel(sel[bagan.nilai], {}, false)}</span>
          </li>
        )
      })}
    </ol>
  )
}

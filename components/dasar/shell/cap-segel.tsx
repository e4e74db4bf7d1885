import { Tertulis } from '@/components/dasar/tertulis/tertulis'
import type { CapSegel } from '@/lib/dasar/segel/types'

/** The head of the trail's chain at the foot of every printed page: paper bears witness to it. Not on the screen. */
export function CapSegelCetak({ cap: { teks, jalur } }: { cap: Pick<CapSegel, 'teks' | 'jalur'> }) {
  return (
    <Tertulis><footer aria-label="Segel" className="cap-segel cetak-utuh mt-0.5 hidden items-center gap-2 text-xs print:flex">
      <svg viewBox={`0 0 ${jalur.sisi} ${jalur.sisi}`} className="size-[11mm] shrink-0" shapeRendering="crispEdges" aria-hidden><path d={jalur.d} fill="#000" /></svg>
      <p>{teks}. Keaslian riwayat di balik cetakan ini dapat dicocokkan di Jejak perubahan, Periksa segel.</p>
    </footer></Tertulis>
  )
}

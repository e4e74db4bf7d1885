import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import type { Panel } from '@/lib/lihat/panel/types'

/** Panels whose every row is seen on a phone too: what is missing, and whose turn it is. */
export function PanelUtuh({ panel, unduh }: { panel: readonly Panel[]; unduh: (kunci: string) => string }) {
  return <>{panel.map((satu) => <IsiPanel key={satu.kunci} panel={satu} unduh={unduh(satu.kunci)} isi={<TabelPanel tabel={satu.tabel} captionTersembunyi utuh />} />)}</>
}

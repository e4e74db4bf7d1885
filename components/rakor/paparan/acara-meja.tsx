'use client'

import { Button } from '@/components/dasar/ui/button'
import { cn } from '@/components/dasar/ui/cn'
import { MENIT_BICARA } from '@/lib/rakor/paparan/constants'
import type { AcaraLayar } from './bilah-aula'
import { kiniServer } from './jam'
import { JamJalan } from './jam-layar'
import type { Pemapar } from './use-pemapar'

/** The clocks of the meeting: the item of the agenda with its slot, and the speaker's own. */
export function AcaraMeja({ pemapar, acara }: { pemapar: Pemapar; acara: readonly AcaraLayar[] }) {
  const { layar, jam, ubah } = pemapar
  const kini = () => Math.round(kiniServer(jam, performance.now()))
  const letak = acara.findIndex(({ id }) => id === layar.acara?.id)
  const mulai = ({ id, menit }: AcaraLayar): void => ubah({ acara: { id, menit, mulai: kini() } })
  const berikut = acara[letak + 1]
  return (
    <div className="flex flex-col gap-3">
      <div className="text-lg">{layar.acara === null || letak === -1 ? <p className="text-redup">Belum ada acara yang berjalan</p> : <JamJalan nama={`Acara ${acara[letak]?.urutan ?? ''}`} jalan={layar.acara} jam={jam} />}</div>
      <div className="flex flex-wrap gap-2">
        {berikut === undefined ? null : <Button onClick={() => mulai(berikut)}>{letak === -1 ? 'Mulai acara pertama' : 'Acara berikutnya'}</Button>}
        {layar.acara === null ? null : <Button ragam="halus" onClick={() => ubah({ acara: null })}>Hentikan jam acara</Button>}
      </div>
      {acara.length === 0 ? <p className="text-sm text-redup">Rapat ini belum memiliki acara.</p> : (
        <ol className="divide-y divide-garis border-y border-garis text-sm">
          {acara.map((satu) => (
            <li key={satu.id} className={cn('flex items-center gap-2 py-1', satu.id === layar.acara?.id && 'font-semibold')} {...(satu.id === layar.acara?.id ? { 'aria-current': 'step' as const } : {})}>
              <span className="w-5 text-right tabular-nums">{satu.urutan}</span>
              <span className="grow">{satu.judul}{satu.unit ?? satu.asisten ? ` (${satu.unit ?? satu.asisten ?? ''})` : ''}</span>
              <span className="tabular-nums whitespace-nowrap text-redup">{satu.menit} menit</span>
              <Button kecil ragam="halus" aria-label={`Mulai acara ${satu.urutan}: ${satu.judul}`} onClick={() => mulai(satu)}>Mulai</Button>
            </li>
          ))}
        </ol>
      )}
      <div className="text-lg">{layar.bicara === null ? <p className="text-base text-redup">Waktu bicara</p> : <JamJalan nama="Bicara" jalan={layar.bicara} jam={jam} />}</div>
      <div className="flex flex-wrap gap-2">
        {MENIT_BICARA.map((menit) => <Button key={menit} kecil aria-label={`Mulai waktu bicara ${menit} menit`} onClick={() => ubah({ bicara: { id: 0, menit, mulai: kini() } })}>{menit} menit</Button>)}
        {layar.bicara === null ? null : <Button kecil ragam="halus" onClick={() => ubah({ bicara: null })}>Hentikan</Button>}
      </div>
    </div>
  )
}

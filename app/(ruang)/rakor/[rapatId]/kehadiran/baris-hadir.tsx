'use client'

import type { SubmitEvent } from 'react'
import { pengisian } from '../../isian'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { PakaiAksi } from '@/components/lapor/forms/use-aksi'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import type { Undangan } from '@/lib/rakor/kehadiran/types'
import { kataCara } from '@/lib/rakor/kehadiran/utils'

/** An invitation, with whether its person came after the beginning. */
export interface UndanganTampil extends Undangan { telat: boolean }

/** What takes a tick back; kept by the list, so that its word stands when the row's form is gone. */
export type AksiBatal = PakaiAksi<{ pesan: string }>

interface BarisProps { rapatId: number; aksiBatal: AksiBatal; satu: UndanganTampil; bolehHapus: boolean; bolehHapusNama: boolean; catat: boolean; batal: boolean; aturBatal: (buka: boolean) => void }

/** Takes a tick back, with the reason. */
function FormBatal({ rapatId, satu, aksi, tutup }: { rapatId: number; satu: UndanganTampil; aksi: AksiBatal; tutup: () => void }) {
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    aksi.kirim(new FormData(event.currentTarget), (hasil) => { if (hasil.data) tutup() })
  }
  return (
    <form action={aksi.formAction} onSubmit={kirim} className="flex basis-full flex-wrap items-end gap-2 pb-2">
      {aksi.galat ? <HasilForm aksi={aksi} /> : null}
      <input type="hidden" name="rapatId" value={rapatId} />
      <input type="hidden" name="undanganId" value={satu.id} />
      <div className="min-w-56 flex-1"><TextField label="Alasan membatalkan kehadiran" autoFocus autoComplete="off" {...pengisian(aksi)('alasan', '')} /></div>
      <Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membatalkan…' : 'Batalkan kehadiran'}</Button>
      <Button onClick={tutup}>Tutup</Button>
    </form>
  )
}

/** Word and shape: came, came late, has not come. */
function Keadaan({ pada, telat }: UndanganTampil) {
  if (pada === null) return <Badge><span aria-hidden="true">○</span> belum hadir</Badge>
  return <Badge nada={telat ? 'awas' : 'baik'}><span aria-hidden="true">{telat ? '◆' : '●'}</span> {telat ? 'sesudah mulai' : 'hadir'}</Badge>
}

/** One invitation with what is known of it and the one thing that is done with it. */
export function BarisHadir({ rapatId, aksiBatal, satu, bolehHapus, bolehHapusNama, catat, batal, aturBatal }: BarisProps) {
  const { id, jabatan, singkat, instansi, nama, pada, ditanya, seGawai, alasanBatal, tamu } = satu
  const siapa = `${jabatan}, ${singkat}`
  const rinci = [
    ...(singkat === instansi ? [] : [instansi]), ...(nama === null ? [] : [nama]), ...(tamu ? ['tanpa undangan'] : []), ...(pada === null ? [] : [`${pukulWib(pada)}, ${kataCara(satu)}`]),
    ...(seGawai > 1 ? [`ponsel yang sama mencatat ${seGawai} undangan`] : []), ...(pada === null && alasanBatal !== null ? [`dibatalkan: ${alasanBatal}`] : []),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <div className="min-w-0 flex-1 basis-56">
        <p><span className="font-medium">{siapa}</span> <Keadaan {...satu} /></p>
        {rinci.length > 0 ? <p className="text-sm text-redup">{rinci.join(' · ')}</p> : null}
        {ditanya === null ? null : <p className="text-sm font-medium">◆ {pukulWib(ditanya)} orang lain memilih undangan ini. Periksa siapa yang benar.</p>}
      </div>
      <span className="cetak-sembunyi ml-auto flex flex-wrap gap-1">
        {catat && ditanya !== null ? <Button type="submit" form="jawab-tanya" name="undanganId" value={id} kecil aria-label={`Sudah benar: ${siapa}`}>Sudah benar</Button> : null}
        {bolehHapusNama && nama !== null && pada !== null && !(satu.cara === 'QR' && satu.oleh !== null) ? <Button type="submit" form="hapus-nama-satu" name="undanganId" value={id} kecil ragam="halus" aria-label={`Hapus nama ${siapa}`}>Hapus nama</Button> : null}
        {bolehHapus && pada === null ? <Button type="submit" form="hapus-undangan" name="undanganId" value={id} kecil ragam="halus" aria-label={`Hapus undangan ${siapa}`}>Hapus</Button> : null}
        {catat ? (
          // one element for both, so that the focus stays where the hand is
          <Button key="tanda" type={pada === null ? 'submit' : 'button'} form="catat-hadir" name="undanganId" value={id} className="min-h-11 min-w-24" {...(pada === null ? {} : { onClick: () => aturBatal(!batal), 'aria-expanded': batal })} aria-label={pada === null ? `Catat hadir: ${siapa}` : `Batalkan kehadiran ${siapa}`}>
            {pada === null ? 'Hadir' : 'Batalkan'}
          </Button>
        ) : null}
      </span>
      {batal && pada !== null ? <FormBatal rapatId={rapatId} satu={satu} aksi={aksiBatal} tutup={() => aturBatal(false)} /> : null}
    </li>
  )
}

'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { batalBawa, bawaPutusan, hapusPutusan } from '@/lib/lapor/tindak-lanjut/actions'

interface TombolProps { aksiServer: AksiFormulir<{ pesan: string }>; isian: Readonly<Record<string, string | number>>; kata: string; nama: string }

/** One deed on one decision, as a form of its own. */
function Tombol({ aksiServer, isian, kata, nama }: TombolProps) {
  const aksi = useAksi(aksiServer)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(isian).map(([kunci, nilai]) => <input key={kunci} type="hidden" name={kunci} value={nilai} />)}
      <div><Button type="submit" kecil aria-disabled={aksi.menunggu} aria-label={nama}>{kata}</Button></div>
    </form>
  )
}

/** Takes a decision back before the meeting is closed. */
export const TombolHapus = ({ rapatId, keputusanId, versi, nomor }: { rapatId: number; keputusanId: number; versi: number; nomor: number }) =>
  <Tombol aksiServer={hapusPutusan} isian={{ rapatId, keputusanId, versi }} kata="Hapus" nama={`Hapus keputusan nomor ${nomor}`} />

/** Takes a decision off the meeting that it was carried to. */
export const TombolBatalBawa = ({ rapatId, keputusanId, nomor }: { rapatId: number; keputusanId: number; nomor: number }) =>
  <Tombol aksiServer={batalBawa} isian={{ rapatId, keputusanId }} kata="Batalkan pelanjutan" nama={`Batalkan pelanjutan keputusan nomor ${nomor}`} />

/** Carries an open decision to this meeting, with a new day. */
export function FormBawa({ rapatId, keputusanId, tenggat, apa }: { rapatId: number; keputusanId: number; tenggat: string; apa: string }) {
  const aksi = useAksi(bawaPutusan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-wrap items-start gap-2">
      <HasilForm aksi={aksi} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <input type="hidden" name="keputusanId" value={keputusanId} />
      <TextField label={<>Tenggat baru<span className="sr-only"> untuk {apa}</span></>} name="tenggat" type="date" defaultValue={aksi.nilai('tenggat', tenggat)} error={aksi.galat?.isian.tenggat} />
      <Button type="submit" className="sm:mt-7" aria-disabled={aksi.menunggu} aria-label={`Lanjutkan ke rapat ini: ${apa}`}>{aksi.menunggu ? 'Menyimpan…' : 'Lanjutkan ke rapat ini'}</Button>
    </form>
  )
}

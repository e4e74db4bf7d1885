'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, CheckField, Field, TextareaField } from '@/components/dasar/ui/field'
import { aturToleransi, setujuiToleransi, tarikPenerbitan, terbitkanPeriode, tolakToleransi } from '@/lib/lapor/rekonsiliasi/actions'

interface Bulanan {
  tahun: number
  bulan: number
}
const Periode = ({ tahun, bulan }: Bulanan) => (
  <>
    <input type="hidden" name="tahun" value={tahun} />
    <input type="hidden" name="bulan" value={bulan} />
  </>
)

/** Publishes the period, after a tick. The server refuses while anything is open. */
export function FormTerbit({ tahun, bulan, nama }: Bulanan & { nama: string }) {
  const aksi = useAksi(terbitkanPeriode)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Periode tahun={tahun} bulan={bulan} />
      <CheckField name="paham" value="ya" required label={`Angka ${nama} sudah direkonsiliasi dengan BKAD dan boleh dipakai sebagai angka resmi.`} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menerbitkan…' : `Terbitkan ${nama}`}</Button></div>
    </form>
  )
}

/** Takes a publication back, with the reason. */
export function FormTarik({ tahun, bulan, penerbitanId }: Bulanan & { penerbitanId: number }) {
  const aksi = useAksi(tarikPenerbitan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Periode tahun={tahun} bulan={bulan} />
      <input type="hidden" name="penerbitanId" value={penerbitanId} />
      <TextareaField label="Alasan penarikan" name="alasan" minLength={10} maxLength={1000} hint="Tersimpan dalam riwayat bersama angka yang pernah diterbitkan." defaultValue={aksi.nilai('alasan')} error={aksi.galat?.isian.alasan} />
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menarik…' : 'Tarik penerbitan'}</Button></div>
    </form>
  )
}

/** The year's tolerance. */
export function FormToleransi({ tahun, nilai }: { tahun: number; nilai: string }) {
  const aksi = useAksi(aturToleransi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-sm flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <Field label={`Toleransi tahun ${tahun} (Rp)`} name="toleransi" hint="Selisih sampai sebesar ini tidak perlu dijelaskan. 0: setiap rupiah dijelaskan. Yang lebih tinggi berlaku setelah disetujui orang kedua." error={aksi.galat?.isian.toleransi}>
        {(kaitan) => <AngkaInput key={nilai} required defaultValue={aksi.nilai('toleransi', nilai)} {...kaitan} />}
      </Field>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan toleransi</Button></div>
    </form>
  )
}

/** A second person's word on a proposed tolerance, on what she sees. `tanda` null: she proposed it herself and may only take it back. */
export function FormUsulToleransi({ tahun, tanda }: { tahun: number; tanda: string | null }) {
  const [setuju, tolak] = [useAksi(setujuiToleransi), useAksi(tolakToleransi)]
  return (
    <div className="mt-2 flex flex-col gap-2">
      <HasilForm aksi={setuju} berhasil={(data) => data.pesan} />
      <HasilForm aksi={tolak} berhasil={(data) => data.pesan} />
      <div className="flex flex-wrap gap-2">
        {tanda === null ? null : (
          <form action={setuju.formAction} onSubmit={setuju.onSubmit}>
            <input type="hidden" name="tahun" value={tahun} />
            <input type="hidden" name="tanda" value={tanda} />
            <Button type="submit" ragam="utama" aria-disabled={setuju.menunggu}>{setuju.menunggu ? 'Mencatat…' : 'Setujui toleransi ini'}</Button>
          </form>
        )}
        <form action={tolak.formAction} onSubmit={tolak.onSubmit}>
          <input type="hidden" name="tahun" value={tahun} />
          <Button type="submit" aria-disabled={tolak.menunggu}>{tanda === null ? 'Tarik usul' : 'Tolak'}</Button>
        </form>
      </div>
    </div>
  )
}

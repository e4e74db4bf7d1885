'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField } from '@/components/dasar/ui/field'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { mintaPembukaan, setujuiPembukaan, tolakPembukaan } from '@/lib/lapor/pelaporan/pembukaan/actions'

interface FormMintaProps {
  tahun: number
  bulan: readonly number[]
  unit: readonly { id: number; nama: string }[]
  awal: { bulan: string; unit: string }
}

/** Asks for a locked month to be opened again. */
export function FormMinta({ tahun, bulan, unit, awal }: FormMintaProps) {
  const aksi = useAksi(mintaPembukaan, { kosongkan: true })
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label={`Bulan (${tahun})`} name="bulan" defaultValue={aksi.nilai('bulan', awal.bulan)} error={salah.bulan} opsi={bulan.map((satu) => ({ nilai: String(satu), nama: namaBulan(satu) }))} />
        <SelectField
          label="Untuk" name="unitId" opsional defaultValue={aksi.nilai('unitId', awal.unit)} error={salah.unitId}
          opsi={[{ nilai: '', nama: 'Seluruh unit' }, ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]}
        />
      </div>
      <TextareaField label="Alasan" name="alasan" hint="Apa yang keliru, dan dasar perbaikannya." minLength={10} maxLength={1000} defaultValue={aksi.nilai('alasan')} error={salah.alasan} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Minta persetujuan'}</Button></div>
    </form>
  )
}

/** The second person decides; the asker can only take it back. */
export function FormPutusan({ id, sendiri, tertahan }: { id: number; sendiri: boolean; tertahan: boolean }) {
  const setuju = useAksi(setujuiPembukaan)
  const tolak = useAksi(tolakPembukaan)
  return (
    <div className="flex flex-col gap-2">
      <HasilForm aksi={tolak} berhasil={(data) => data.pesan} />
      <div className="flex flex-wrap gap-2">
        {sendiri || tertahan ? null : (
          <form action={setuju.formAction} onSubmit={setuju.onSubmit} className="flex flex-col items-start gap-2">
            <HasilForm aksi={setuju} berhasil={(data) => data.pesan} />
            <input type="hidden" name="id" value={id} />
            <Button type="submit" ragam="bahaya" kecil aria-disabled={setuju.menunggu}>Setujui dan buka</Button>
          </form>
        )}
        <form action={tolak.formAction} onSubmit={tolak.onSubmit}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" kecil aria-disabled={tolak.menunggu}>{sendiri ? 'Tarik permintaan' : 'Tolak'}</Button>
        </form>
      </div>
    </div>
  )
}

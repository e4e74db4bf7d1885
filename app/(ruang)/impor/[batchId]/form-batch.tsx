'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { batalkanImpor, hentikanImpor, terapkanImpor } from '@/lib/lapor/impor/actions'

/** Stops the reading, or throws the read file away. */
export function FormHentikan({ batchId, label }: { batchId: number; label: string }) {
  const aksi = useAksi(hentikanImpor)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="batchId" value={batchId} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{label}</Button></div>
    </form>
  )
}

export interface Terapan {
  batchId: number
  tanda: string
  /** rows that are not known, or figures that are refused */
  sebagian: boolean
  /** rows that could not be read: what the tick names, and its mark; null: there are none */
  rusak: { sebutan: string; tanda: string } | null
  berubah: number
}

/** Applies the preview. */
export function FormTerapkan({ batchId, tanda, sebagian, rusak, berubah }: Terapan) {
  const aksi = useAksi(terapkanImpor)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(hasil) => `${bilangan(hasil.berubah)} angka diterapkan.`} />
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="tanda" value={tanda} />
      {rusak ? <CheckField name="rusak" value={rusak.tanda} label={`Saya tahu ${rusak.sebutan} tidak ikut`} hint={aksi.galat?.isian.rusak ?? <a className="tautan" href="#judul-rusak">Lihat barisnya</a>} /> : null}
      {sebagian ? <CheckField name="paham" value="ya" label="Baris yang tidak dikenal atau ditolak tidak ikut diterapkan" hint={aksi.galat?.isian.paham ?? 'Baris itu tetap tercatat pada impor ini.'} /> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menerapkan…' : `Terapkan ${bilangan(berubah)} angka`}</Button></div>
    </form>
  )
}

/** Takes an applied batch back. */
export function FormBatalkan({ batchId }: { batchId: number }) {
  const aksi = useAksi(batalkanImpor)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pulih, sisa }) => `${bilangan(pulih)} angka dikembalikan${sisa > 0 ? `, ${bilangan(sisa)} dibiarkan` : ''}.`} />
      <input type="hidden" name="batchId" value={batchId} />
      <CheckField name="sisakan" value="ya" label="Biarkan angka yang sudah diubah orang atau terkunci sesudah impor ini" hint={aksi.galat?.isian.sisakan} />
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membatalkan…' : 'Batalkan impor ini'}</Button></div>
    </form>
  )
}

'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { ubahRegulasi } from '@/lib/tahun/tahun-anggaran/actions'
import type { Regulasi } from '@/lib/tahun/tahun-anggaran/types'
import { namaRegulasi } from '@/lib/tahun/tahun-anggaran/utils'

interface FormBukuProps {
  tahun: number
  kini: string
  regulasi: readonly Regulasi[]
  /** why another book would fit better; null: this one does */
  usul: string | null
}

/** Another book of codes for a year that has no budget lines yet. */
export function FormBuku({ tahun, kini, regulasi, usul }: FormBukuProps) {
  const aksi = useAksi(ubahRegulasi)
  return (
    <form key={kini} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <SelectField
        label="Kodefikasi" name="regulasi" defaultValue={aksi.nilai('regulasi', kini)} error={aksi.galat?.isian.regulasi}
        hint={usul ?? 'Dapat diganti selama tahun ini belum punya baris anggaran.'} opsi={regulasi.map((satu) => ({ nilai: satu.kode, nama: namaRegulasi(satu) }))}
      />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Ganti kodefikasi</Button></div>
    </form>
  )
}

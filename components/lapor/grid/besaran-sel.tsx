'use client'

import { FormJawab, type AksiJawab } from '@/components/lapor/besaran/form-jawab'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { bacaKunci } from '@/lib/lapor/entri/utils'
import { nilaiSel, periksaSub, type KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import type { IsiGrid } from './use-isi'

export type { AksiJawab }

interface BesaranSelProps {
  isi: IsiGrid
  /** row of the active cell, and its name */
  b: number
  kunci: string
  konteks: KonteksAturan
  alamat: { tahun: number; bulan: number; unitId: number }
  /** null: the person only reads */
  aksi: AksiJawab | null
}

/** Beside the active cell: the answer to a question about its magnitude, given or still to be given. */
export function BesaranSel({ isi, b, kunci, konteks, alamat, aksi }: BesaranSelProps) {
  const row = isi.baris[b]
  const grup = row && row.jenis !== 'jumlah' ? isi.grup[row.sub] : undefined
  const sel = bacaKunci(kunci)
  if (!grup || !sel || sel.jenis === 'fisik' || sel.jenis === 'target') return null
  const nilai = nilaiSel(grup.kini, sel)
  const jawaban = grup.kini.baris.flatMap((baris) => baris.jawaban ?? []).filter((satu) => satu.kunci === kunci && satu.nilai === nilai)
  const ditanya = periksaSub(grup.kini, konteks, 'simpan').filter((satu) => satu.dijawab && satu.kunci === kunci)
  return (
    <>
      {jawaban.map(({ aturan, alasan, oleh, pada }) => <p key={aturan} className="border-l-4 border-aksen pl-2 text-sm">Sudah dijawab {oleh}, {waktuWib(pada)}: “{alasan}”</p>)}
      {aksi && nilai !== null ? ditanya.map(({ aturan }) => (
        <Disclosure key={`${aturan}${kunci}${nilai}`} label="Angka ini benar: tulis sebabnya">
          {grup.berubah(sel) ? <p className="text-sm text-redup">Tunggu sampai angkanya tersimpan.</p> : <FormJawab aksi={aksi} alamat={alamat} aturan={aturan} kunci={kunci} nilai={nilai} />}
        </Disclosure>
      )) : null}
    </>
  )
}

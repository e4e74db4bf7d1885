import type { ReactNode } from 'react'
import { ukuranBerkas } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_LANGKAH } from '@/lib/lapor/tindak-lanjut/constants'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'

/** The steps of a decision in their order, each with who wrote it and what was attached. */
export function DaftarLangkah({ putusan: { id, langkah }, tarik }: { putusan: Pick<Putusan, 'id' | 'langkah'>; /** takes the attachment of a step back; null: the reader may not */ tarik?: (langkahId: number) => ReactNode }) {
  if (langkah.length === 0) return null
  return (
    <ol className="max-w-4xl divide-y divide-garis">
      {langkah.map((satu) => (
        <li key={satu.id} className="py-2">
          <p className="text-sm text-redup">{tanggal(satu.tanggal)}, {satu.oleh}{satu.jenis === 'LANGKAH' ? '' : `: ${NAMA_LANGKAH[satu.jenis].toLowerCase()}`}</p>
          <p className="whitespace-pre-line">{satu.uraian}</p>
          {satu.lampiran ? <p><a href={`/api/tindak-lanjut/${id}/lampiran/${satu.lampiran.sidik}`} download className="tautan inline-flex min-h-8 items-center break-all">Unduh {satu.lampiran.nama} ({satu.lampiran.jenis}, {ukuranBerkas(satu.lampiran.ukuran)})</a></p> : null}
          {satu.lampiran ? tarik?.(satu.id) : null}
        </li>
      ))}
    </ol>
  )
}

import Link from 'next/link'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { TIADA } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'

/** One row of the trail in words; the page prepares it. */
export interface BarisJejak {
  id: string
  pada: string
  oleh: string
  pintu: string
  /** the import that made the change */
  batchId: number | null
  tindakan: string
  objek: string
  perubahan: readonly { kolom: string; sebelum: string | null; sesudah: string | null }[]
}

/** Who changed what, when, from which value to which; newest first. */
export function JejakEntri({ jejak, caption }: { jejak: readonly BarisJejak[]; caption: string }) {
  return (
    <Table caption={caption} captionTersembunyi tinggi="32rem">
      <thead>
        <tr><Th>Waktu</Th><Th>Siapa</Th><Th>Apa</Th><Th>Sebelum</Th><Th>Sesudah</Th></tr>
      </thead>
      <tbody>
        {jejak.map((row) => (
          <Tr key={row.id}>
            <RowHead className="text-sm font-normal whitespace-nowrap">{waktuWib(row.pada)}</RowHead>
            <Td className="min-w-40">{row.oleh}<span className="block text-sm text-redup">lewat {row.pintu}{row.batchId === null ? null : <>, <Link className="tautan" href={`/impor/${row.batchId}`}>berkas nomor {row.batchId}</Link></>}</span></Td>
            <Td className="min-w-64"><span className="font-medium">{row.tindakan}</span> {row.objek}</Td>
            {(['sebelum', 'sesudah'] as const).map((sisi) => (
              <Td key={sisi} className="min-w-44">
                {row.perubahan.some((item) => item[sisi] !== null)
                  ? row.perubahan.map((item) => item[sisi] !== null && (
                    <span key={item.kolom} className="block"><span className="text-redup">{item.kolom}</span> {item[sisi]}</span>
                  ))
                  : TIADA}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

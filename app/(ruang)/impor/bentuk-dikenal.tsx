'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { lupakanBentukBerkas } from '@/lib/lapor/impor/actions'

export interface BentukTampil {
  sidik: string
  jenis: string
  kolom: string
  oleh: string
  pada: string
}

/** Mappings by hand that the next file of the same shape is read with; each can be forgotten. */
export function BentukDikenal({ daftar }: { daftar: readonly BentukTampil[] }) {
  const aksi = useAksi(lupakanBentukBerkas)
  return (
    <div className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <Table caption={`${daftar.length} bentuk berkas yang dipetakan tangan`}>
        <thead><tr><Th>Jenis</Th><Th>Kolom</Th><Th>Oleh</Th><Th>Waktu</Th><Th>Tindakan</Th></tr></thead>
        <tbody>
          {daftar.map((satu) => (
            <Tr key={satu.sidik}>
              <RowHead className="font-normal">{satu.jenis}</RowHead><Td className="sm:min-w-72">{satu.kolom}</Td><Td>{satu.oleh}</Td><Td>{satu.pada}</Td>
              <Td><form action={aksi.formAction} onSubmit={aksi.onSubmit}><input type="hidden" name="sidik" value={satu.sidik} /><Button type="submit" kecil aria-disabled={aksi.menunggu} aria-label={`Lupakan pemetaan ${satu.jenis}, ${satu.pada}`}>Lupakan</Button></form></Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

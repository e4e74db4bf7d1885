'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput } from '@/components/dasar/ui/field'
import { simpanRenstraKinerja } from '@/lib/lapor/kinerja/actions'

export interface BarisRenstra { id: number; kode: string; nama: string; versi: number; target: string; lalu: string }

/** Money of the Renstra, node by node; what is left empty is the sum of its parts. */
export function FormRenstra({ unitId, tahun, baris }: { unitId: number; tahun: number; baris: readonly BarisRenstra[] }) {
  const aksi = useAksi(simpanRenstraKinerja)
  const isi = pengisian(aksi)
  const sel = (satu: BarisRenstra, kolom: 'target' | 'lalu', label: string) => {
    const { error, ...kaitan } = isi(`${kolom}.${satu.id}`, satu[kolom])
    return <><AngkaInput aria-label={`${label}: ${satu.nama}`} {...kaitan} {...(error ? { 'aria-invalid': true as const, 'aria-describedby': `galat-${kolom}-${satu.id}` } : {})} />{error ? <p id={`galat-${kolom}-${satu.id}`} className="text-sm font-medium whitespace-normal text-merah"><span aria-hidden="true">! </span>{error}</p> : null}</>
  }
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} />
      <Table caption="Uang Renstra tiap program, kegiatan, dan sub-kegiatan" captionTersembunyi>
        <thead><tr><Th>Program, kegiatan, atau sub-kegiatan</Th><Th angka satuan="Rp">Target Renstra</Th><Th angka satuan="Rp">Realisasi s.d. tahun lalu</Th></tr></thead>
        <tbody>
          {baris.map((satu) => (
            <Tr key={satu.id}><RowHead className="min-w-52 font-normal"><span className="block text-sm text-redup">{satu.kode}</span>{satu.nama}<input type="hidden" name={`versi.${satu.id}`} value={satu.versi} /></RowHead><Td className="min-w-44">{sel(satu, 'target', 'Target Renstra')}</Td><Td className="min-w-44">{sel(satu, 'lalu', 'Realisasi sampai tahun lalu')}</Td></Tr>
          ))}
        </tbody>
      </Table>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan uang Renstra')}</Button></div>
    </form>
  )
}

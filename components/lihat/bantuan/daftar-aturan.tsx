import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { ARTI_ATURAN, ATURAN, ATURAN_LAIN, type Aturan } from '@/lib/lapor/pelaporan/utils'

const BAGIAN: Record<Aturan['bagian'], string> = { realisasi: 'Realisasi', fisik: 'Fisik', kendala: 'Kendala', pagu: 'Pagu', 'anggaran-kas': 'Anggaran kas', 'target-fisik': 'Target fisik', kirim: 'Kirim' }

/** Every check of a report by its name: how grave, when it is asked, and what it asks. From the list that runs. */
export function DaftarAturan() {
  return (
    <>
      <p className="mb-2 max-w-3xl">Kesalahan menghalangi menyimpan atau mengirim. Peringatan boleh dibiarkan, tetapi saat mengirim harus dinyatakan sudah diperiksa.</p>
      <Table caption={`${ATURAN.length} pemeriksaan laporan`}>
        <thead><tr><Th>Pemeriksaan</Th><Th>Tingkat</Th><Th>Diperiksa</Th><Th>Bagian</Th><Th>Maksudnya</Th></tr></thead>
        <tbody>
          {ATURAN.map(({ kode, nama, keparahan, saat, bagian }) => (
            <Tr key={kode}>
              <RowHead className="font-normal">{nama}</RowHead>
              <Td><Badge nada={keparahan === 'galat' ? 'buruk' : 'awas'}>{keparahan === 'galat' ? 'Kesalahan' : 'Peringatan'}</Badge></Td>
              <Td>{saat === 'simpan' ? 'saat diketik, disimpan, dan dikirim' : 'saat dikirim'}</Td>
              <Td>{BAGIAN[bagian]}</Td>
              <Td className="min-w-72">{ARTI_ATURAN[kode]}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <h3 className="mt-4 mb-1 font-semibold">Dijaga dengan cara lain</h3>
      <ul className="max-w-3xl list-disc space-y-1 pl-5">{ATURAN_LAIN.map((satu) => <li key={satu}>{satu}</li>)}</ul>
    </>
  )
}

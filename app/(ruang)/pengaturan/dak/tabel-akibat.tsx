import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { AkibatTahap } from '@/lib/lapor/dak/aturan/akibat'
import { NAMA_TAHAP_DAK } from '@/lib/lapor/dak/constants'

/** A value now and as it would be; once where nothing changes. */
function Beda({ lama, baru }: { lama: string | null; baru: string }) {
  if (lama === null || lama === baru) return <>{baru}</>
  return <><span className="text-redup">{lama}</span> <span aria-hidden="true">→</span><span className="sr-only">menjadi</span> <strong>{baru}</strong></>
}

/** What rules would do to the gates of all allocations, before they are saved. */
export function TabelAkibat({ hari, akibat }: { hari: string; akibat: readonly AkibatTahap[] }) {
  return (
    <section role="status" aria-label="Akibat perubahan" className="flex flex-col gap-2 border-t border-garis pt-4">
      <h2 className="text-lg">Bila disimpan</h2>
      {akibat.length === 0 ? <p>Belum ada alokasi pada tahun ini, jadi belum ada gerbang yang berubah.</p> : (
        <Table caption={`Gerbang semua alokasi per ${tanggal(hari)}, rupiah`}>
          <thead><tr><Th>Penyaluran</Th><Th>Tenggat</Th><Th angka>Alokasi di depan atau lewat tenggat</Th><Th angka>Terancam</Th><Th angka>Hangus</Th></tr></thead>
          <tbody>
            {akibat.map(({ tahap, lama, baru }) => (
              <Tr key={tahap}>
                <RowHead>{awalBesar(NAMA_TAHAP_DAK[tahap])}</RowHead>
                <Td><Beda lama={lama && tanggal(lama.tenggat)} baru={tanggal(baru.tenggat)} /></Td>
                <NumTd><Beda lama={lama && bilangan(lama.alokasi)} baru={bilangan(baru.alokasi)} /></NumTd>
                <NumTd><Beda lama={lama && rupiahPenuh(lama.risiko)} baru={rupiahPenuh(baru.risiko)} /></NumTd>
                <NumTd><Beda lama={lama && rupiahPenuh(lama.hangus)} baru={rupiahPenuh(baru.hangus)} /></NumTd>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_MACAM, PER_HALAMAN_KODE } from '@/lib/lapor/impor/constants'
import type { DaftarAsing, IsiImpor } from '@/lib/lapor/impor/loaders'
import type { Asing } from '@/lib/lapor/impor/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { FormPadanan } from './form-batch'
import { Halaman } from './halaman'

function opsiUntuk({ macam, calon }: Asing, pilihan: IsiImpor['pilihan']): { nilai: string; nama: string }[] | null {
  const daftar = macam === 'UNIT' ? pilihan?.unit : macam === 'SUMBER' ? pilihan?.sumber : macam === 'BARIS' ? calon : null
  return daftar ? daftar.map(({ id, nama }) => ({ nilai: String(id), nama })) : null
}

/** What is unknown, a page at a time; the office says what it means, a unit reads whom to tell. */
export function BelumDikenal({ asing, pilihan, batchId, kantor }: { asing: DaftarAsing; pilihan: IsiImpor['pilihan']; batchId: number; kantor: boolean }) {
  if (asing.semua === 0) return null
  const alamat = (halaman: number): string => `/impor/${batchId}?${new URLSearchParams({ ...(asing.cari ? { cari: asing.cari } : {}), kode: String(halaman) }).toString()}#judul-asing`
  return (
    <section aria-labelledby="judul-asing" className="flex flex-col gap-3">
      <h2 id="judul-asing" className="text-lg">Kode mana yang belum dikenal?</h2>
      <p className="text-redup">
        {kantor ? 'Padankan sekali; impor berikutnya memakainya lagi. Yang tidak dipadankan tidak ikut diterapkan.'
          : 'Sampaikan kode ini ke Bagian Administrasi Pembangunan untuk dipadankan; setelah itu muat ulang halaman ini. Yang belum dipadankan tidak ikut diterapkan.'}
      </p>
      {asing.semua > PER_HALAMAN_KODE || asing.cari ? (
        <form method="get" action={`/impor/${batchId}#judul-asing`} role="search" className="flex flex-wrap items-end gap-3">
          <TextField label="Cari kode atau nama" name="cari" opsional defaultValue={asing.cari} maxLength={100} />
          <Button type="submit">Cari</Button>
          {asing.cari ? <Link className="tautan py-2" href={`/impor/${batchId}#judul-asing`}>Tampilkan semua</Link> : null}
        </form>
      ) : null}
      {asing.cocok === 0 ? <p role="status">Tidak ada kode yang memuat &ldquo;{asing.cari}&rdquo; di antara {bilangan(asing.semua)} yang belum dikenal.</p> : (
        <Table caption={`${asing.cari ? `${bilangan(asing.cocok)} dari ${bilangan(asing.semua)}` : bilangan(asing.semua)} kode, yang nilainya terbesar lebih dulu`}>
          <thead><tr><Th>Dalam berkas</Th><Th>Yang belum dikenal</Th><Th angka>Baris</Th><Th angka satuan="Rp">Nilai</Th>{kantor ? <Th>Padanan</Th> : null}</tr></thead>
          <tbody>
            {asing.daftar.map((satu) => (
              <Tr key={`${satu.macam}-${satu.kunci}`}>
                <RowHead className="font-normal sm:min-w-56">{satu.tampil}</RowHead><Td>{NAMA_MACAM[satu.macam]}</Td>
                <NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{satu.nilai === null ? TIADA : rupiahPenuh(senFromText(satu.nilai))}</NumTd>
                {kantor ? <Td><FormPadanan batchId={batchId} macam={satu.macam} kunci={satu.kunci} tampil={satu.tampil} opsi={opsiUntuk(satu, pilihan)} /></Td> : null}
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <Halaman label="Halaman kode yang belum dikenal" kini={asing.halaman} terakhir={asing.terakhir} alamat={alamat} />
    </section>
  )
}

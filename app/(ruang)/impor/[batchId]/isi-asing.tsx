import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_MACAM, PER_HALAMAN_KODE } from '@/lib/lapor/impor/constants'
import type { DaftarAsing } from '@/lib/lapor/impor/loaders'
import { alamatKode } from '@/lib/lapor/impor/padanan/utils'
import type { Asing } from '@/lib/lapor/impor/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { Halaman } from './halaman'
import { KodeBaru } from './kode-baru'

/** Why a code is asked: nobody knows it, its name is another, a unit's budget does not have it. */
function Sebab({ satu }: { satu: Asing }) {
  if (satu.unitId !== null || satu.namaBuku === null) return <>{satu.macam === 'SUB' && satu.unitId !== null ? 'Sub-kegiatan tidak ada dalam anggaran unit ini' : NAMA_MACAM[satu.macam]}</>
  return <>Kode sama, nama lain<span className="block text-sm text-redup">Di buku: {satu.namaBuku}</span></>
}

/** What is unknown, a page at a time; the office says what it means, a unit reads whom to tell. */
export function BelumDikenal({ asing, batchId, kantor, halamanBaru }: { asing: DaftarAsing; batchId: number; kantor: boolean; halamanBaru: number }) {
  if (asing.semua === 0) return kantor ? <KodeBaru batchId={batchId} halaman={1} /> : null
  const alamat = (halaman: number): string => `/impor/${batchId}?${new URLSearchParams({ ...(asing.cari ? { cari: asing.cari } : {}), kode: String(halaman) }).toString()}#judul-asing`
  return (
    <>
      {kantor ? <KodeBaru batchId={batchId} halaman={halamanBaru} /> : null}
      <section aria-labelledby="judul-asing" className="flex flex-col gap-3">
        <h2 id="judul-asing" className="text-lg">Kode mana yang belum dikenal?</h2>
        <p className="max-w-3xl text-redup">
          {kantor ? 'Tentukan sekali; impor berikutnya memakainya lagi. Yang belum ditentukan tidak ikut diterapkan. Satu baris berkas dapat memuat beberapa kode, jadi nilainya tidak dijumlahkan.'
            : 'Sampaikan kode ini ke Bagian Administrasi Pembangunan untuk dipadankan; setelah itu muat ulang halaman ini. Yang belum dipadankan tidak ikut diterapkan.'}
        </p>
        {asing.semua > PER_HALAMAN_KODE || asing.cari ? (
          <form method="get" action={`/impor/${batchId}#judul-asing`} role="search" className="flex flex-wrap items-end gap-3">
            <TextField label="Cari kode atau nama" name="cari" required={false} defaultValue={asing.cari} maxLength={100} />
            <Button type="submit">Cari</Button>
            {asing.cari ? <Link className="tautan py-2" href={`/impor/${batchId}#judul-asing`}>Tampilkan semua</Link> : null}
          </form>
        ) : null}
        {asing.cocok === 0 ? <p role="status">Tidak ada kode yang memuat &ldquo;{asing.cari}&rdquo; di antara {bilangan(asing.semua)} yang belum dikenal.</p> : (
          <Table caption={`${asing.cari ? `${bilangan(asing.cocok)} dari ${bilangan(asing.semua)}` : bilangan(asing.semua)} kode, yang nilainya terbesar lebih dulu`}>
            <thead><tr><Th>Dalam berkas</Th><Th>Yang belum dikenal</Th><Th>Unit</Th><Th angka>Baris</Th><Th angka satuan="Rp">Nilai</Th>{kantor ? <Th>Putusan</Th> : null}</tr></thead>
            <tbody>
              {asing.daftar.map((satu) => (
                <Tr key={`${satu.macam}-${satu.kunci}-${satu.unitId ?? ''}`}>
                  <RowHead className="font-normal sm:min-w-56">{satu.tampil}{satu.namaBerkas && satu.namaBerkas !== satu.tampil ? <span className="block text-sm text-redup">{satu.namaBerkas}</span> : null}</RowHead>
                  <Td><Sebab satu={satu} /></Td>
                  <Td>{satu.unit || TIADA}{satu.banyakUnit > 3 ? ` dan ${bilangan(satu.banyakUnit - 3)} lagi` : ''}</Td>
                  <NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{satu.nilai === null ? TIADA : rupiahPenuh(senFromText(satu.nilai))}</NumTd>
                  {kantor ? <Td><Link className="tautan inline-block py-1" href={alamatKode(batchId, satu)} aria-label={`Tentukan ${satu.tampil}`}>Tentukan</Link></Td> : null}
                </Tr>
              ))}
            </tbody>
          </Table>
        )}
        <Halaman label="Halaman kode yang belum dikenal" kini={asing.halaman} terakhir={asing.terakhir} alamat={alamat} />
      </section>
    </>
  )
}

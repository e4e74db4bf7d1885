import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { loadKodeBaru } from '@/lib/lapor/impor/padanan/loaders'
import { FormKodeBaru } from './form-kode-baru'
import { Halaman } from './halaman'
import { TabelKodeBaru } from './tabel-kode-baru'

/** Codes of the file that no book has: what would be made of them, and one button that makes it. */
export async function KodeBaru({ batchId, halaman: diminta }: { batchId: number; halaman: number }) {
  const isi = await loadKodeBaru(batchId, diminta)
  if (!isi) return null
  const { semua, bisa, induk, baris, nilai, admin, tanda, daftar, halaman, terakhir } = isi
  const tabel = <TabelKodeBaru batchId={batchId} daftar={daftar} admin={admin} semua={semua} />
  return (
    <section aria-labelledby="judul-kode-baru" className="flex flex-col gap-3">
      <h2 id="judul-kode-baru" className="text-lg">{bilangan(semua)} kode baru dari berkas menahan {rupiah(nilai)}</h2>
      <p className="max-w-3xl text-redup">
        Kode ini tidak ada di kodefikasi; {bilangan(baris)} baris berkas menunggunya. Bila kode dan namanya benar, ambil ke kodefikasi. Bila salah tulis, tentukan padanannya.
        {admin ? '' : ' Hanya admin yang mengambil kode ke kodefikasi; Anda dapat memadankan atau mengabaikannya.'}
      </p>
      {admin ? <FormKodeBaru batchId={batchId} tanda={tanda} bisa={bisa} induk={induk} nilai={rupiah(nilai)} tersisa={semua - bisa}>{tabel}</FormKodeBaru> : tabel}
      <Halaman label="Halaman kode baru" kini={halaman} terakhir={terakhir} alamat={(ke) => `/impor/${batchId}?baru=${ke}#judul-kode-baru`} />
    </section>
  )
}

import { Notice } from '@/components/dasar/ui/notice'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { loadKodeBaru, type IsiKodeBaru } from '@/lib/lapor/impor/padanan/loaders'
import { FormKodeBaru } from './form-kode-baru'
import { Halaman } from './halaman'
import { TabelKodeBaru } from './tabel-kode-baru'

/** Parents that the book calls otherwise: named once, not in every row. */
function BedaInduk({ beda }: { beda: IsiKodeBaru['bedaInduk'] }) {
  if (beda.length === 0) return null
  return <Disclosure label={`${bilangan(beda.length)} induk bernama lain di buku`}><ul className="list-disc pl-5">{beda.slice(0, 30).map((satu) => <li key={satu}>{satu}</li>)}</ul></Disclosure>
}

/** Codes of the file that no book has: what would be made of them, and one button that makes it; then what was made. */
export async function KodeBaru({ batchId, halaman: diminta }: { batchId: number; halaman: number }) {
  const isi = await loadKodeBaru(batchId, diminta)
  if (!isi) return null
  const { semua, bisa, induk, baris, nilai, bebas, admin, diambil, tanda, daftar, tanpaKelompok, halaman, terakhir } = isi
  const sudah = diambil > 0 ? <Notice nada="berhasil" umumkan>{bilangan(diambil)} kode dari berkas ini sudah ada di kodefikasi, induknya terhitung. Siapa yang mengambilnya tercatat di Jejak perubahan.</Notice> : null
  if (semua === 0) return sudah
  const tabel = <TabelKodeBaru batchId={batchId} daftar={daftar} admin={admin} semua={semua} />
  return (
    <section aria-labelledby="judul-kode-baru" className="flex flex-col gap-3">
      <h2 id="judul-kode-baru" className="text-lg">{bilangan(semua)} kode baru dari berkas menahan {rupiah(nilai)}</h2>
      {sudah}
      <p className="max-w-3xl text-redup">
        Kode ini tidak ada di kodefikasi; {bilangan(baris)} baris berkas memuatnya. Bila kode dan namanya benar, ambil ke kodefikasi. Bila salah tulis, tentukan padanannya.
        {admin ? '' : ' Hanya admin yang mengambil kode ke kodefikasi; Anda dapat memadankan atau mengabaikannya.'}
      </p>
      <BedaInduk beda={isi.bedaInduk} />
      {admin ? <FormKodeBaru batchId={batchId} tanda={tanda} bisa={bisa} induk={induk} bebas={rupiah(bebas)} tersisa={semua - bisa} tanpaKelompok={tanpaKelompok}>{tabel}</FormKodeBaru> : tabel}
      <Halaman label="Halaman kode baru" kini={halaman} terakhir={terakhir} alamat={(ke) => `/impor/${batchId}?baru=${ke}#judul-kode-baru`} />
    </section>
  )
}

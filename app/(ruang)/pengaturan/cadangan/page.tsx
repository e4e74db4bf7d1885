import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { ukuranBerkas } from '@/lib/dasar/format/angka'
import { usia, waktuWib } from '@/lib/dasar/format/tanggal'
import { loadCadangan } from '@/lib/tahun/cadangan/loaders'
import { peringatanCadangan } from '@/lib/tahun/cadangan/utils'
import { DaftarCadangan, DaftarUji } from './daftar-cadangan'
import { FormCadangan } from './form-cadangan'

export const metadata: Metadata = { title: 'Cadangan' }

const bantuan = (
  <p>
    Cadangan dibuat selagi orang bekerja, dibaca ulang, dan dibandingkan jumlahnya. Memulihkan dilakukan di server dengan{' '}
    <code>npm run pulihkan</code>, saat layanan berhenti; data yang sekarang dipindahkan ke samping, tidak ditimpa. Rahasia server
    (<code>rahasia.json</code>) tidak ikut: simpan terpisah.
  </p>
)

export default async function HalamanCadangan() {
  const halaman = await loadCadangan()
  const { keadaan, daftar, uji, menunggu } = halaman
  const kini = new Date()
  if (keadaan === null) {
    return (
      <Isi>
        <PageHead judul="Di mana data dicadangkan?" bantuan={bantuan} />
        <Notice nada="info" judul="Server Postgres ini dicadangkan dengan alatnya sendiri">
          <p>Layanan ini memakai Postgres milik kantor (DATABASE_URL). Cara mencadangkan, memulihkan, dan berlatih ada di docs/menjalankan/cadangan.md.</p>
        </Notice>
      </Isi>
    )
  }
  const terakhir = daftar.find(({ jenis }) => jenis !== 'logis')
  const peringatan = peringatanCadangan(halaman, kini)
  const judul = peringatan.length > 0 ? 'Cadangan perlu perhatian' : terakhir === undefined ? 'Belum ada cadangan' : `Cadangan terakhir ${usia(terakhir.waktu, kini)}`
  return (
    <Isi>
      <PageHead judul={judul} bantuan={bantuan} />
      <div className="flex flex-col gap-4">
        {peringatan.length > 0 ? (
          <Notice nada="peringatan"><ul className="list-disc pl-5">{peringatan.map((pesan) => <li key={pesan}>{pesan}</li>)}</ul></Notice>
        ) : null}
        <DefinitionList
          butir={[
            { nama: 'Cadangan terakhir', nilai: terakhir === undefined ? 'belum ada' : `${waktuWib(terakhir.waktu)}, ${ukuranBerkas(terakhir.ukuran)}` },
            { nama: 'Berikut', nilai: keadaan.berikut === null ? 'hanya bila diminta (data contoh, atau CADANG_JAM=tidak)' : waktuWib(keadaan.berikut) },
            { nama: 'Sampai menit ini', nilai: keadaan.otomatis ? (keadaan.arsipPada === null ? 'arsip log belum berisi' : `arsip log terakhir ${waktuWib(keadaan.arsipPada)}`) : 'tidak diarsipkan' },
            { nama: 'Folder', nilai: `${keadaan.folder}${keadaan.sisaDisk === null ? '' : ` (sisa ${ukuranBerkas(keadaan.sisaDisk)}). Disk lain lebih aman: CADANG_FOLDER.`}` },
            { nama: 'Sandi', nilai: keadaan.tersandi ? 'tersandi' : 'tidak tersandi; atur SANDI_CADANG bila disimpan di luar server' },
          ]}
        />
        <FormCadangan sedang={keadaan.sedang} kemajuan={keadaan.kemajuan} menunggu={menunggu} />
      </div>
      <h2 className="mt-8 mb-2 text-lg">Apakah cadangan terbukti dapat dipulihkan?</h2>
      <DaftarUji uji={uji} />
      <h2 className="mt-8 mb-2 text-lg">Cadangan yang ada</h2>
      <DaftarCadangan daftar={daftar} kini={kini} />
    </Isi>
  )
}

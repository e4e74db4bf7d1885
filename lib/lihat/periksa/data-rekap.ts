import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { TEMUAN_SERINCI } from '@/lib/dasar/segel/constants'
import { SQL_REKAP_KAS, SQL_REKAP_POKOK, SQL_REKAP_REALISASI } from './data-rekap-sql'

interface Beda extends Record<string, unknown> {
  apa: string
  dim: string
  kunci: string
  unit: string
  bulan: number
  simpan: string | null
  asli: string | null
  semua: number
}

const uang = (nilai: string | null): string => (nilai === null ? 'tidak ada' : rupiah(senFromText(nilai)))
const bagian = ({ dim, kunci }: Beda): string => (dim === 'unit' ? '' : `, ${{ jenis: 'jenis belanja', sumber: 'sumber dana', kelompok: 'kelompok sumber dana' }[dim] ?? dim} ${kunci}`)

function temuan(tahun: number, beda: Beda): Temuan {
  return {
    jenis: 'rekap',
    apa: beda.apa.startsWith('fisik') ? `Jumlah tersimpan ${beda.apa} tidak sama dengan entrinya.` : `Jumlah tersimpan ${beda.apa} ${uang(beda.simpan)}, sedangkan entrinya berjumlah ${uang(beda.asli)}.`,
    di: `${beda.unit}, ${bulanTahun(tahun, beda.bulan)}${bagian(beda)}`,
    arti: 'Halaman menampilkan jumlah tersimpan; jumlah itu diubah di luar program, atau entrinya diubah tanpa melewati penjumlahnya.',
  }
}

/** The kept sums of every year against the entries. */
export async function periksaRekap(db: Pembaca, kabar: (tahun: number) => void | Promise<void> = () => undefined): Promise<Temuan[]> {
  const { rows: tahun } = await db.query<{ tahun: number }>('SELECT tahun::int FROM tahun_anggaran UNION SELECT tahun::int FROM rekap_unit ORDER BY 1')
  const hasil: Temuan[] = []
  for (const { tahun: satu } of tahun) {
    await kabar(satu)
    for (const sql of [SQL_REKAP_REALISASI, SQL_REKAP_KAS, SQL_REKAP_POKOK]) {
      const { rows } = await db.query<Beda>(`
        SELECT x.*, coalesce((SELECT m.nama FROM unit_masa m WHERE m.unit_id = x."unitId" ORDER BY m.berlaku_mulai DESC LIMIT 1), 'unit ' || x."unitId") AS unit, count(*) OVER ()::int AS semua
        FROM (${sql}) x ORDER BY x.dim <> 'unit', x.dim, x."unitId", x.bulan, x.kunci LIMIT ${TEMUAN_SERINCI}`, [satu])
      hasil.push(...rows.map((beda) => temuan(satu, beda)))
      const lain = (rows[0]?.semua ?? 0) - rows.length
      if (lain > 0) hasil.push({ jenis: 'rekap', apa: `${bilangan(lain)} jumlah tersimpan lain juga berbeda.`, di: `tahun anggaran ${satu}`, arti: 'Sama seperti di atas.' })
    }
  }
  return hasil
}

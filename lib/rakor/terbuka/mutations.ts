import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { KONTAK_BAWAAN } from './constants'
import { queryBulanTerbuka, queryKunciBulan, queryLanjutan, queryOrang, querySetelanTerbuka } from './data'
import { kumpulkanTerbuka, susunSekarang } from './kumpul'
import { lupakanKeadaan } from './saji/keadaan'
import type { PilihanTerbit } from './types'
import { menyebutOrang, sidikTeks, sidikTerbitan, temuanOrang } from './utils'

export interface HasilTerbit {
  tahun: number
  bulan: number
  urutan: number
  /** this very one was there already: a second press, or the form sent again */
  sudahAda: boolean
}

/**
 * Publishes a month or a frozen position for everybody: every file is written once, and never again. What would name a person is not published.
 * @param urutan number of the publication that the asker means to make: sent twice it is made once
 * @throws AppError PERIODE_TERTUTUP (the month is not locked, or an earlier one is open again), TERBUKA_DITOLAK, BERSAMAAN, TIDAK_DITEMUKAN
 */
export async function terbitkanTerbuka(scope: OpdScope, pilihan: PilihanTerbit, urutan: number): Promise<HasilTerbit> {
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  // the database refuses it too; here before everything is read
  if (pilihan.asal === 'PERIODE' && !(await queryBulanTerbuka()).some(({ tahun, bulan }) => tahun === pilihan.tahun && bulan === pilihan.bulan)) throw new AppError('PERIODE_TERTUTUP', { pesan: 'Bulan itu belum dikunci, atau bulan sebelumnya sedang dibuka kembali: angkanya masih dapat berubah, jadi belum diterbitkan.' })
  const kumpulan = await kumpulkanTerbuka(scope, pilihan)
  const { saat, kunciBulan, bahan: { tahun, bulan }, kalimat, bekuanId, apbdUrutan } = kumpulan
  const [kini, setelan, orang] = await Promise.all([queryLanjutan(tahun, bulan), querySetelanTerbuka(), queryOrang()])
  if (urutan < kini.urutan) return { tahun, bulan, urutan, sudahAda: true }
  if (urutan > kini.urutan) throw new AppError('BERSAMAAN')
  const kontak = setelan?.kontak ?? KONTAK_BAWAAN
  await tulis(siapa, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707372)::text`
    const [jam] = await tx.$queryRaw<{ kini: string; rekonsiliasi: boolean; sebelum: string }[]>`
      SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS kini, EXISTS (SELECT FROM penerbitan WHERE tahun = ${tahun} AND bulan = ${bulan} AND ditarik_pada IS NULL AND diterbitkan_pada <= ${saat.dibacaPada}) AS rekonsiliasi,
             coalesce((SELECT sha256 FROM terbuka_terbitan ORDER BY id DESC LIMIT 1), repeat('0', 64)) AS sebelum`
    if (!jam) throw new AppError('GANGGUAN')
    // what was read is what is written: a month that was opened or reconciled in between is read again
    if (kunciBulan !== null && kunciBulan !== await queryKunciBulan(tahun, bulan, tx)) throw new AppError('BERSAMAAN', { pesan: 'Bulan ini dibuka, dikunci, atau direkonsiliasi selama angkanya dibaca. Belum ada yang diterbitkan. Lihat pratinjaunya sekali lagi.' })
    const berkas = susunSekarang(kumpulan, { urutan, kontak, diterbitkanPada: jam.kini, rekonsiliasi: jam.rekonsiliasi })
    const temuan = temuanOrang(berkas, orang)
    if (temuan.length > 0) throw new AppError('TERBUKA_DITOLAK', { pesan: `Tidak diterbitkan karena memuat data orang: ${temuan.slice(0, 5).join('; ')}. Perbaiki nama di sumbernya lebih dulu.` })
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO terbuka_terbitan (tahun, bulan, urutan, asal, bekuan_id, apbd_urutan, rekonsiliasi, contoh, kalimat, kontak, dibaca_pada, versi_data, segel_nomor, segel_kepala, berkas, sebelum, sha256)
      VALUES (${tahun}, ${bulan}, ${urutan}, ${pilihan.asal}, ${bekuanId}, ${apbdUrutan}::smallint, ${jam.rekonsiliasi}, ${saat.contoh}, ${kalimat}, ${kontak}, ${saat.dibacaPada}, ${saat.versiData}, ${saat.segelNomor}, ${saat.segelKepala},
        ${berkas.length}, ${jam.sebelum}, ${sidikTerbitan(jam.sebelum, { tahun, bulan, urutan }, berkas)}) RETURNING id`
    if (!baru) throw new AppError('GANGGUAN')
    for (const { nama, isi } of berkas) await tx.$executeRaw`INSERT INTO terbuka_berkas (terbitan_id, nama, isi, sha256) VALUES (${baru.id}, ${nama}, ${isi}, ${sidikTeks(isi)})`
  }, { batasMs: 30_000 })
  lupakanKeadaan()
  return { tahun, bulan, urutan, sudahAda: false }
}

/** What is typed for everybody names nobody. @throws AppError TERBUKA_DITOLAK */
async function tanpaNama(apa: 'Alasan' | 'Kontak', teks: string): Promise<void> {
  if (menyebutOrang(teks, (await queryOrang()).nama)) throw new AppError('TERBUKA_DITOLAK', { pesan: `${apa} ini memuat nama orang atau NIP. Tulis tanpa itu: yang ditulis tampil untuk umum.` })
}

/** Withdraws a publication for good: its addresses answer with the reason. The same twice is once. @throws AppError TIDAK_DITEMUKAN, SUDAH_ADA telling another's withdrawal, TERBUKA_DITOLAK (the reason names somebody) */
export async function tarikTerbuka(scope: OpdScope, terbitanId: number, alasan: string): Promise<{ nama: string }> {
  await tanpaNama('Alasan', alasan)
  const nama = await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM terbuka_terbitan WHERE id = ${terbitanId} FOR UPDATE`
    const [row] = await tx.$queryRaw<(SudahAda & { tahun: number; bulan: number; urutan: number; pada: Date | null })[]>`
      SELECT t.tahun::int, t.bulan::int, t.urutan::int, coalesce(t.ditarik_oleh = ${scope.pelaku}, false) AS sendiri, coalesce(p.nama, t.ditarik_oleh, '') AS nama, t.ditarik_pada AS pada, t.alasan_tarik AS alasan
      FROM terbuka_terbitan t LEFT JOIN pengguna p ON p.id = t.ditarik_oleh WHERE t.id = ${terbitanId}`
    if (!row) throw new AppError('TIDAK_DITEMUKAN')
    if (row.pada !== null) pastikanSendiri('Terbitan ini sudah ditarik', row, alasan)
    else await tx.$executeRaw`UPDATE terbuka_terbitan SET ditarik_oleh = ${scope.pelaku}, ditarik_pada = now(), alasan_tarik = ${alasan} WHERE id = ${terbitanId}`
    return `${bulanTahun(row.tahun, row.bulan)} terbitan ke-${row.urutan}`
  })
  lupakanKeadaan()
  return { nama }
}

/** Turns the public site on or off, and says whom its readers ask. @throws AppError BERSAMAAN where somebody else changed it meanwhile, TERBUKA_DITOLAK where a person is to be asked */
export async function aturTerbuka(scope: OpdScope, { menyala, kontak, versi }: { menyala: boolean; kontak: string; versi: number }): Promise<void> {
  // whatever stands there, the site can be turned off
  if (menyala) await tanpaNama('Kontak', kontak)
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const berubah = versi === 0
      ? await tx.$executeRaw`INSERT INTO terbuka_setelan (menyala, kontak) VALUES (${menyala}, ${kontak}) ON CONFLICT DO NOTHING`
      : await tx.$executeRaw`UPDATE terbuka_setelan SET menyala = ${menyala}, kontak = ${kontak}, versi = versi + 1 WHERE id = 1 AND versi = ${versi}`
    if (berubah !== 1) throw new AppError('BERSAMAAN', { pesan: 'Setelan ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi bila masih perlu.' })
  })
  lupakanKeadaan()
}

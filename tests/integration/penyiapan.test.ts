import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { prisma } from '@/lib/dasar/database/client'
import { queryAngkaAkun, queryAngkaKode, queryAngkaUnit, queryBulan } from '@/lib/tahun/penyiapan/data'
import { queryAngkaFisik, queryAngkaKas, queryAngkaPagu } from '@/lib/tahun/penyiapan/data-anggaran'
import { queryRencanaSalin } from '@/lib/tahun/penyiapan/data-salin'
import { salinTahunLalu } from '@/lib/tahun/penyiapan/mutations'
import { rencanakanBulan } from '@/lib/tahun/penyiapan/mutations-bulan'
import type { Penyiapan } from '@/lib/tahun/penyiapan/types'
import { judulPenyiapan, langkahBerikut, susunLangkah } from '@/lib/tahun/penyiapan/utils'
import { NAMA_LANGKAH } from '@/lib/tahun/penyiapan/constants'
import { querySetelanTahun, queryVersiApbd, queryVersiKas } from '@/lib/tahun/tahun-anggaran/data'
import { buatTahun, ubahTahun, ubahZona } from '@/lib/tahun/tahun-anggaran/mutations'
import { pasangDatabase } from '../support/pasang-database'
import { pasti } from '../support/pasti'
import { lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => 'tersimpan', (e: unknown) => galatDatabase(e) ?? (e as { kode?: string }).kode)
const baru = (tahun: number) => buatTahun(lingkup.kantor(), { tahun, regulasiKode: 'R', pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: false, kuningMulai: 65, hijauMulai: 80, sumberZona: 'uji', contoh: false })

/** As the loader reads it, without the session. */
async function siapkan(tahun: number): Promise<Penyiapan> {
  const p = prisma()
  return {
    setelan: pasti((await querySetelanTahun(p)).find((satu) => satu.tahun === tahun)), apbd: await queryVersiApbd(p, tahun), kas: await queryVersiKas(p, tahun),
    unit: await queryAngkaUnit(p, tahun), kode: await queryAngkaKode(p, tahun), pagu: await queryAngkaPagu(p, tahun), angkas: await queryAngkaKas(p, tahun),
    fisik: await queryAngkaFisik(p, tahun), akun: await queryAngkaAkun(p, tahun), bulan: await queryBulan(p, tahun),
  }
}
const langkah = async (tahun: number) => susunLangkah(await siapkan(tahun))
const ringkas = async (tahun: number) => Object.fromEntries((await langkah(tahun)).map(({ kunci, keadaan, kalimat }) => [kunci, `${keadaan}: ${kalimat}`]))

describe('the steps of a year', () => {
  it('an empty year says what is not there, without a nought that looks like a figure', async () => {
    await baru(2026)
    expect(await ringkas(2026)).toEqual({
      tahun: 'SELESAI: Pagu diisi Bagian Administrasi Pembangunan, anggaran kas diisi Operator unit; kepala tidak menyetujui laporan. Zona kuning mulai 65%, hijau mulai 80%.',
      versi: 'SELESAI: 1 versi APBD, terakhir APBD murni mulai 1 Januari 2026; 1 versi anggaran kas.',
      unit: 'SELESAI: 2 unit berlaku pada tahun 2026; belum ada baris anggaran.',
      kode: 'SELESAI: 3 sub-kegiatan, 2 rekening, dan 2 sumber dana dikenal. Kode lain ditambahkan dari berkas DPA saat diimpor.',
      pagu: 'BELUM: Belum ada baris anggaran.',
      kas: 'BELUM: Belum ada baris berpagu yang dapat diberi anggaran kas.',
      fisik: 'BELUM: Belum ada sub-kegiatan berpagu yang dapat diberi target.',
      akun: 'BELUM: Operator pada 0 dari 2 unit; belum ada akun untuk:',
      buka: 'BELUM: Belum ada bulan yang dibuka; operator belum dapat mengisi.',
    })
    const isi = await langkah(2026)
    expect(langkahBerikut(isi)?.kunci).toBe('pagu')
    expect(judulPenyiapan(2026, isi, NAMA_LANGKAH)).toBe('4 dari 9 langkah menyiapkan tahun 2026 selesai; berikutnya pagu')
  })

  it('a half-filled year counts what is there and names what is missing, to the rupiah', async () => {
    await db.query(`
      INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2026, 1, 5), (2026, 1, 6), (2026, 2, 5);
      INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) SELECT 2026, unit_id, id, r, 1 FROM sub_kegiatan, unnest(ARRAY['5.1.01', '5.1.02']) r WHERE tahun = 2026;
      INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT v.id, b.id, 2026, 1000.50 FROM apbd_versi v, baris b WHERE v.tahun = 2026 AND b.tahun = 2026 AND b.unit_id = 1;
      INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai)
        SELECT v.id, b.id, 1, 2026, CASE WHEN b.n = 1 THEN 1000.50 WHEN b.n = 2 THEN 900 ELSE 1100.50 END
        FROM kas_versi v, (SELECT id, row_number() OVER (ORDER BY id) AS n FROM baris WHERE tahun = 2026 AND unit_id = 1) b WHERE v.tahun = 2026 AND b.n <= 3;
      INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) SELECT min(id), 6, 50 FROM sub_kegiatan WHERE tahun = 2026 AND unit_id = 1;
      INSERT INTO pengguna_unit VALUES ('op-a', 1);
      WITH k AS (INSERT INTO impor_batch (tahun, nama, sidik, ukuran, status, lingkup) VALUES (2026, 'dpa.xlsx', 'x', 1, 'SIAP', '*') RETURNING id)
        INSERT INTO impor_baris (batch_id, lembar, nomor, nilai, keadaan) SELECT id, 0, n, 100.25, CASE WHEN n < 3 THEN 'ASING' ELSE 'COCOK' END::keadaan_impor FROM k, generate_series(1, 3) n`)
    const isi = await ringkas(2026)
    expect(isi).toMatchObject({
      unit: 'SELESAI: 2 unit berlaku pada tahun 2026, semuanya mempunyai baris anggaran.',
      pagu: 'SEBAGIAN: Pagu APBD murni Rp4.002 dalam 4 baris pada 1 unit; 2 baris belum berpagu; 1 unit tanpa pagu:',
      // 100,50 too little and 100,00 too much are two differences, not fifty sen
      kas: 'SEBAGIAN: Anggaran kas Rp3.001, sama dengan pagu pada 1 baris; berbeda Rp200,50 pada 2 baris; belum diisi pada 1 baris:',
      fisik: 'SEBAGIAN: Target fisik sampai Desember atau 100% pada 0 dari 2 sub-kegiatan berpagu; belum lengkap pada:',
      akun: 'SEBAGIAN: Operator pada 1 dari 2 unit; belum ada akun untuk:',
      kode: 'SEBAGIAN: 3 sub-kegiatan, 2 rekening, dan 2 sumber dana dikenal. Berkas impor yang menunggu kode:',
    })
    const daftar = await langkah(2026)
    const kurang = (kunci: string) => daftar.find((satu) => satu.kunci === kunci)?.kurang
    expect(kurang('kode')).toMatchObject([{ kata: 'dpa.xlsx: 2 baris berkode belum dikenal, Rp200,50' }])
    expect(kurang('pagu')).toEqual([{ kata: 'B, 2 baris', href: null }])
    expect(kurang('kas')).toEqual([{ kata: 'A, 3 baris, selisih Rp1.201', href: null }])
    // 50% in June and nothing after it is a plan that ends too early
    expect(kurang('fisik')).toEqual([{ kata: 'A, 2 sub-kegiatan, 1 di antaranya berhenti sebelum Desember dan di bawah 100%', href: null }])
    expect(daftar.find((satu) => satu.kunci === 'pagu')?.tautan[0]?.href).toMatch(/^\/impor\?tahun=2026&apbd=\d+$/)
    expect(daftar.find((satu) => satu.kunci === 'kas')?.tautan[0]?.href).toMatch(/^\/impor\?tahun=2026&kas=\d+$/)
    expect(langkahBerikut(daftar)?.kunci).toBe('buka')
  })

  it('a full year is ready, and its units lead to their own page', async () => {
    await db.query(`
      INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT v.id, b.id, 2026, 10 FROM apbd_versi v, baris b WHERE v.tahun = 2026 AND b.tahun = 2026 AND b.unit_id = 2;
      DELETE FROM anggaran_kas WHERE tahun = 2026;
      INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) SELECT k.id, p.baris_id, m, 2026, p.nilai / 2 FROM kas_versi k, pagu p, generate_series(1, 2) m WHERE k.tahun = 2026 AND p.tahun = 2026;
      INSERT INTO pengguna_unit VALUES ('op-b', 2);
      INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES (2026, 1, 'TERBUKA', now(), '2026-02-10T09:00:00Z');
      UPDATE impor_batch SET status = 'DIHENTIKAN' WHERE tahun = 2026`)
    expect((await langkah(2026)).find(({ kunci }) => kunci === 'fisik')?.kurang).toMatchObject([{ kata: 'A, 2 sub-kegiatan, 1 di antaranya berhenti sebelum Desember dan di bawah 100%', href: '/entri/1?tahun=2026&bulan=1&bagian=fisik' }, { kata: 'B, 1 sub-kegiatan' }])
    // to the end of the year, or done before it
    await db.query('INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) SELECT id, CASE unit_id WHEN 1 THEN 12 ELSE 9 END, CASE unit_id WHEN 1 THEN 90 ELSE 100 END FROM sub_kegiatan WHERE tahun = 2026')
    const daftar = await langkah(2026)
    expect(daftar.filter(({ keadaan }) => keadaan !== 'SELESAI')).toEqual([])
    expect(judulPenyiapan(2026, daftar, NAMA_LANGKAH)).toBe('Tahun anggaran 2026 siap: 9 langkah selesai')
    expect(await ringkas(2026)).toMatchObject({
      pagu: 'SELESAI: Pagu APBD murni Rp4.022 dalam 6 baris pada 2 unit.',
      kas: 'SELESAI: Anggaran kas Rp4.022, sama dengan pagu pada 6 baris.',
      buka: 'SELESAI: Januari 2026 terbuka sampai 10 Februari 2026 pukul 16.00 WIB.',
    })
  })

  it('units count by their dates, an approving head only where the year asks for it, deactivated people not', async () => {
    await db.query("UPDATE unit_masa SET berlaku_sampai = '2026-06-30' WHERE unit_id = 2; UPDATE pengguna SET aktif = false WHERE id = 'op-b'")
    expect((await queryAngkaUnit(prisma(), 2026)).hidup).toBe(2)
    expect((await queryAngkaUnit(prisma(), 2027)).hidup).toBe(1)
    await ubahTahun(lingkup.kantor(), { tahun: 2026, pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: true })
    expect((await ringkas(2026)).akun).toBe('SEBAGIAN: Operator pada 1 dari 2 unit, kepala pada 0; belum ada akun untuk:')
    await db.query("UPDATE unit_masa SET berlaku_sampai = NULL WHERE unit_id = 2; UPDATE pengguna SET aktif = true WHERE id = 'op-b'")
  })
})

describe('months', () => {
  it('get their deadlines once, those that are there keep theirs', async () => {
    expect(await galat(rencanakanBulan(scopeBaca(ORANG.admin), 2026, 10))).toBe('TIDAK_BERHAK')
    expect(await galat(rencanakanBulan(lingkup.kantor(), 2099, 10))).toBe('TIDAK_DITEMUKAN')
    expect(await rencanakanBulan(lingkup.kantor(), 2026, 15)).toBe(11)
    expect(await rencanakanBulan(lingkup.kantor(), 2026, 20)).toBe(0)
    const bulan = await queryBulan(prisma(), 2026)
    expect(bulan[0]).toMatchObject({ status: 'TERBUKA', tenggat: '2026-02-10T09:00:00Z' })
    expect(bulan[11]).toEqual({ bulan: 12, status: 'BELUM_DIBUKA', tenggat: '2027-01-15T09:00:00Z' })
  })
})

describe('copying from the year before', () => {
  const rencana = async (tahun: number) => pasti(await queryRencanaSalin(prisma(), tahun))
  const keadaan = async (tahun: number) => Object.fromEntries((await rencana(tahun)).butir.map((satu) => [satu.kunci, satu.keadaan]))
  const salin = (tahun: number, tanda: string, butir: ('pengisi' | 'zona' | 'bobot' | 'toleransi')[], rangka = false) => salinTahunLalu(lingkup.kantor(), { tahun, butir, rangka, tanda })

  it('shows both years, and copies only what is ticked, once', async () => {
    await db.query("SET session_replication_role = replica; INSERT INTO rekon_toleransi (tahun, nilai) VALUES (2026, 1000); SET session_replication_role = DEFAULT")
    await baru(2027)
    await ubahZona(lingkup.kantor(), { tahun: 2027, kuningMulai: 50, hijauMulai: 90, batasSementara: 90, sumber: 'lain' })
    expect(await keadaan(2027)).toEqual({ pengisi: 'BERBEDA', zona: 'BERBEDA', bobot: 'SAMA', toleransi: 'KOSONG' })
    const awal = await rencana(2027)
    expect(awal).toMatchObject({ dari: 2026, unit: 2, padanan: 0, rangka: { sub: 3, baris: 6, sudah: 0, tinggal: [] } })
    expect(await salin(2027, awal.tanda, ['toleransi', 'pengisi', 'bobot'])).toEqual({ butir: ['pengisi', 'toleransi'], sub: 0, baris: 0 })
    expect(await keadaan(2027)).toEqual({ pengisi: 'SAMA', zona: 'BERBEDA', bobot: 'SAMA', toleransi: 'SAMA' })
    // the same form sent again: nothing left to do is no fault
    expect(await salin(2027, awal.tanda, ['toleransi', 'pengisi'])).toEqual({ butir: [], sub: 0, baris: 0 })
  })
  it('never overwrites what somebody changed after the preview', async () => {
    const lama = (await rencana(2027)).tanda
    await ubahZona(lingkup.kantor(), { tahun: 2027, kuningMulai: 51, hijauMulai: 90, batasSementara: 90, sumber: 'orang lain' })
    expect(await galat(salin(2027, lama, ['zona']))).toBe('BERSAMAAN')
    expect((await querySetelanTahun(prisma()))[0]?.zona?.kuningMulai).toBe(51)
    const tanda = (await rencana(2027)).tanda
    const hasil = await Promise.all([salin(2027, tanda, ['zona']), salin(2027, tanda, ['zona'])])
    expect(hasil.map(({ butir }) => butir.length).sort()).toEqual([0, 1])
    expect((await querySetelanTahun(prisma()))[0]?.zona).toEqual({ kuningMulai: 65, hijauMulai: 80, sumber: 'uji' })
  })
  it('the skeleton takes lines without rupiah, twice is once, and says with its rupiah what stays behind', async () => {
    await db.query("UPDATE unit_masa SET berlaku_sampai = '2026-12-31' WHERE unit_id = 2; UPDATE rekening SET berakhir = true WHERE kode = '5.1.01'")
    expect((await rencana(2027)).rangka).toEqual({ sub: 2, baris: 2, sudah: 0, tinggal: [{ sebab: 'REKENING', baris: 2, rupiah: '2001.00' }, { sebab: 'UNIT', baris: 2, rupiah: '20.00' }] })
    const dua = await Promise.all([salin(2027, '', [], true), salin(2027, '', [], true)])
    expect(dua.map(({ baris }) => baris).sort()).toEqual([0, 2])
    expect((await rencana(2027)).rangka).toMatchObject({ sub: 0, baris: 0, sudah: 2 })
    expect((await ringkas(2027)).pagu).toBe('BELUM: 2 baris anggaran, semuanya belum berpagu.')
    await db.query("UPDATE unit_masa SET berlaku_sampai = NULL WHERE unit_id = 2; UPDATE rekening SET berakhir = false")
  })
  it('another book: only codes with the same name go over', async () => {
    await db.query(`INSERT INTO regulasi (kode, nama) VALUES ('S', 'Baru')`)
    for (const [tingkat, kode, nama, induk] of [['URUSAN', '1', 'U', null], ['BIDANG', '1.01', 'Bi', '1'], ['PROGRAM', '1.01.01', 'P', '1.01'], ['KEGIATAN', '1.01.01.2.01', 'K', '1.01.01'], ['SUB_KEGIATAN', '1.01.01.2.01.01', 'PERENCANAAN', '1.01.01.2.01'], ['SUB_KEGIATAN', '1.01.01.2.01.02', 'Kearsipan', '1.01.01.2.01']]) {
      await db.query(`INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id) VALUES ('S', $1, $2, $3, (SELECT id FROM nomenklatur WHERE regulasi_kode = 'S' AND kode = $4))`, [tingkat, kode, nama, induk])
    }
    await buatTahun(lingkup.kantor(), { tahun: 2028, regulasiKode: 'S', pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: true, kuningMulai: 65, hijauMulai: 80, sumberZona: 'uji', contoh: false })
    await db.query("INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT v.id, b.id, 2027, 7 FROM apbd_versi v, baris b WHERE v.tahun = 2027 AND b.tahun = 2027")
    expect((await rencana(2028)).rangka).toEqual({ sub: 1, baris: 1, sudah: 0, tinggal: [{ sebab: 'KODE', baris: 1, rupiah: '7.00' }] })
    expect(await salin(2028, '', [], true)).toMatchObject({ sub: 1, baris: 1 })
  })
  it('what a locked month was judged by stays, the first year has nothing to copy, and readers may not', async () => {
    await db.query("INSERT INTO tahun_anggaran (tahun, regulasi_kode, perlu_persetujuan_kepala) VALUES (2022, 'R', true); INSERT INTO aturan_zona VALUES (2022, 10, 20, 'lama')")
    expect(await keadaan(2023)).toEqual({ pengisi: 'BERBEDA', zona: 'TERKUNCI', bobot: 'TIADA', toleransi: 'TIADA' })
    expect(await galat(salin(2023, (await rencana(2023)).tanda, ['zona']))).toBe('PERIODE_TERTUTUP')
    expect(await queryRencanaSalin(prisma(), 2022)).toBeNull()
    expect(await queryRencanaSalin(prisma(), 2099)).toBeNull()
    expect(await galat(salin(2022, '', ['zona']))).toBe('TIDAK_DITEMUKAN')
    expect(await galat(salinTahunLalu(scopeBaca(ORANG.admin), { tahun: 2027, butir: ['zona'], rangka: true, tanda: '' }))).toBe('TIDAK_BERHAK')
  })
})

import pg from 'pg'

/** What the tests of this room stand on: two units that know nothing of each other, one of them renamed in March 2023. */
export interface DuaUnit {
  dinas: number
  lain: number
  puskesmas: number
  subDinas: number
  subLain: number
  barisDinas: number
  kasVersi: number
  apbdVersi: number
}

const PERIODE = `
  INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat)
  SELECT 2023, b, 'TERBUKA', make_date(2023, b, 1), (make_date(2023, b, 1) + interval '1 month 10 days') AT TIME ZONE 'UTC'
  FROM generate_series(1, 4) b`

async function satu(client: pg.Client, sql: string, nilai: unknown[] = []): Promise<number> {
  const { rows } = await client.query<{ id: number }>(`${sql} RETURNING id`, nilai)
  return rows[0]?.id ?? 0
}

async function buatUnit(client: pg.Client, kode: string, masa: [string, string, string | null][], induk: number | null = null): Promise<number> {
  const id = await satu(client, 'INSERT INTO unit (kode) VALUES ($1)', [kode])
  for (const [nama, mulai, sampai] of masa) {
    await client.query(
      `INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, induk_id, berlaku_mulai, berlaku_sampai)
       VALUES ($1, $2, $2, $3, $4, $5, $6)`,
      [id, nama, induk === null ? 'DINAS' : 'PUSKESMAS', induk, mulai, sampai],
    )
  }
  return id
}

async function buatNomenklatur(client: pg.Client): Promise<number> {
  let induk: number | null = null
  for (const [tingkat, kode] of [['URUSAN', '1'], ['BIDANG', '1.02'], ['PROGRAM', '1.02.02'], ['KEGIATAN', '1.02.02.2.01'], ['SUB_KEGIATAN', '1.02.02.2.01.02']]) {
    induk = await satu(client, `INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id) VALUES ('R', $1, $2, $3, $4)`,
      [tingkat, kode, `${tingkat} ${kode}`, induk])
  }
  return induk ?? 0
}

/** Fills an empty, migrated database; everything is written through the database's own guards. */
export async function isiDuaUnit(connectionString: string): Promise<DuaUnit> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(`SELECT set_config('app.pelaku', 'u-dinas', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)`)
    await client.query(`
      INSERT INTO pengguna (id, nama, email, username, peran) VALUES ('u-dinas', 'Operator Dinas Uji', 'a@uji', 'operator.uji', 'OPERATOR');
      INSERT INTO regulasi VALUES ('R', 'Regulasi uji');
      INSERT INTO tahun_anggaran (tahun, regulasi_kode, pengisi_pagu) VALUES (2023, 'R', 'UNIT');
      INSERT INTO aturan_zona VALUES (2023, 65, 80, 'uji');
      INSERT INTO rekening VALUES ('5.1.02.01', 'Belanja Barang', '5.1.02', 'Barang dan Jasa', '5.1', 'Operasi');
      INSERT INTO sumber_dana (kode, nama, kelompok) VALUES ('DAU', 'Dana Alokasi Umum', 'DAU');
      INSERT INTO kategori_kendala VALUES ('PBJ', 'Pengadaan barang/jasa', 1);
      ${PERIODE}`)
    const apbdVersi = await satu(client, `INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2023, 0, 'MURNI', 'APBD Murni', '2023-01-01')`)
    const kasVersi = await satu(client, `INSERT INTO kas_versi (tahun, urutan, nama, apbd_versi_id, berlaku_mulai) VALUES (2023, 0, 'Murni', $1, '2023-01-01')`, [apbdVersi])
    const dinas = await buatUnit(client, '1.02', [['Dinas Lama', '2020-01-01', '2023-02-28'], ['Dinas Baru', '2023-03-01', null]])
    const lain = await buatUnit(client, '1.03', [['Dinas Lain', '2020-01-01', null]])
    const puskesmas = await buatUnit(client, '1.02.01', [['Puskesmas Uji', '2020-01-01', null]], dinas)
    const nomenklatur = await buatNomenklatur(client)
    const buatSub = async (unit: number): Promise<[number, number]> => {
      const sub = await satu(client, 'INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2023, $1, $2)', [unit, nomenklatur])
      const baris = await satu(client, `INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) SELECT 2023, $1, $2, '5.1.02.01', id FROM sumber_dana`, [unit, sub])
      await client.query(`INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) VALUES ($1, $2, 2023, 1000.50)`, [apbdVersi, baris])
      await client.query(`INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) VALUES ($1, $2, 1, 2023, 400), ($1, $2, 2, 2023, 600.50)`, [kasVersi, baris])
      await client.query(`INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES ($1, 1, 2023, 300)`, [baris])
      await client.query(`INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES ($1, 1, 12.5)`, [sub])
      return [sub, baris]
    }
    const [subDinas, barisDinas] = await buatSub(dinas)
    const [subLain] = await buatSub(lain)
    await client.query(`INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES ($1, 1, 20)`, [subDinas])
    await client.query(`UPDATE realisasi SET koreksi = -50.25, alasan_koreksi = 'Setoran kembali' WHERE baris_id = $1`, [barisDinas])
    await client.query(`INSERT INTO kendala (tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat)
      VALUES (2023, 1, $1, $2, 'KENDALA', 'PBJ', 'Lelang ulang', 'Tayang ulang', 'PPTK', '2023-03-31')`, [dinas, subDinas])
    await kirim(client, dinas)
    await client.query(`UPDATE periode SET status = 'TERKUNCI', dikunci_pada = now(), dikunci_oleh = 'u-dinas' WHERE bulan = 4`)
    return { dinas, lain, puskesmas, subDinas, subLain, barisDinas, kasVersi, apbdVersi }
  } finally {
    await client.end()
  }
}

/** January handed in on time, February after the deadline, March begun, April untouched until the period was locked. */
async function kirim(client: pg.Client, unit: number): Promise<void> {
  for (const [bulan, status, pada] of [[1, 'DIVERIFIKASI', '2023-02-05T02:00Z'], [2, 'DIAJUKAN', '2023-03-20T02:00Z'], [3, 'DRAF', null]]) {
    // who entered does not verify
    await client.query("SELECT set_config('app.pelaku', $1, false)", [status === 'DIVERIFIKASI' ? 'sistem:uji' : 'u-dinas'])
    const id = await satu(client, `INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, $1, $2, $3, $4, 'u-dinas')`, [bulan, unit, status, pada])
    if (pada) await client.query(`INSERT INTO laporan_peristiwa (laporan_id, dari, ke, pada) VALUES ($1, 'DRAF', 'DIAJUKAN', $2)`, [id, pada])
  }
}

import pg from 'pg'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna, Peran } from '@/lib/dasar/akses/types'

/** Two units with budget lines, January locked, February open; five people. Ids are fixed so that tests read well. */
export const A = { unit: 1, sub: [1, 2], baris: [1, 2, 3] } as const
export const B = { unit: 2, sub: [3], baris: [4] } as const
export const FEB = { tahun: 2023, bulan: 2 } as const
export const DI_A = { ...FEB, unitId: A.unit } as const
export const DI_B = { ...FEB, unitId: B.unit } as const

const orang = (id: string, peran: Peran, unitIds: number[]): Pengguna => ({
  id, nama: `Orang ${id}`, username: id, peran, unitIds, wajibGantiSandi: false, contoh: false,
})
export const ORANG = {
  opA: orang('op-a', 'OPERATOR', [A.unit]),
  opA2: orang('op-a2', 'OPERATOR', [A.unit]),
  opB: orang('op-b', 'OPERATOR', [B.unit]),
  kepalaA: orang('kepala-a', 'KEPALA', [A.unit]),
  analis: orang('analis', 'ANALIS', []),
  admin: orang('admin', 'ADMIN', []),
}

/** Scopes as the session gate mints them. */
export const lingkup = {
  opA: (): OpdScope => scopeUnit(ORANG.opA, A.unit, 'tulis'),
  opA2: (): OpdScope => scopeUnit(ORANG.opA2, A.unit, 'tulis'),
  opB: (): OpdScope => scopeUnit(ORANG.opB, B.unit, 'tulis'),
  kepalaA: (): OpdScope => scopeUnit(ORANG.kepalaA, A.unit, 'setujui'),
  analis: (unitId: number): OpdScope => scopeUnit(ORANG.analis, unitId, 'tulis'),
  kantor: (): OpdScope => scopeKantor(ORANG.admin),
}

const DASAR = `
  INSERT INTO regulasi VALUES ('R', 'Regulasi uji');
  INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2023, 'R');
  INSERT INTO aturan_zona VALUES (2023, 65, 80, 'uji');
  SELECT bobot_ketaatan_awal(2023);
  INSERT INTO rekening VALUES ('5.1.01', 'Belanja Pegawai', '5.1.01', 'Pegawai', '5.1', 'Operasi'), ('5.1.02', 'Belanja Barang', '5.1.02', 'Barang dan Jasa', '5.1', 'Operasi');
  INSERT INTO sumber_dana (kode, nama, kelompok) VALUES ('DAU', 'Dana Alokasi Umum', 'DAU'), ('BLUD', 'BLUD', 'BLUD');
  INSERT INTO kategori_kendala VALUES ('PBJ', 'Pengadaan barang/jasa', 1);
  INSERT INTO unit (kode) VALUES ('1.01'), ('1.02');
  INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, berlaku_mulai) VALUES (1, 'Dinas A', 'A', 'DINAS', '2020-01-01'), (2, 'Dinas B', 'B', 'DINAS', '2020-01-01');
  INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id) VALUES
    ('R', 'URUSAN', '1', 'U', NULL), ('R', 'BIDANG', '1.01', 'Bi', 1), ('R', 'PROGRAM', '1.01.01', 'P', 2), ('R', 'KEGIATAN', '1.01.01.2.01', 'K', 3),
    ('R', 'SUB_KEGIATAN', '1.01.01.2.01.01', 'Perencanaan', 4), ('R', 'SUB_KEGIATAN', '1.01.01.2.01.02', 'Administrasi', 4), ('R', 'SUB_KEGIATAN', '1.01.01.2.01.03', 'Evaluasi', 4);
  INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2023, 0, 'MURNI', 'APBD murni', '2023-01-01'), (2023, 1, 'PERGESERAN', 'Pergeseran 1', '2023-02-01');
  INSERT INTO kas_versi (tahun, urutan, nama, apbd_versi_id, berlaku_mulai) VALUES (2023, 0, 'Kas awal', 1, '2023-01-01');
  INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2023, 1, 5), (2023, 1, 6), (2023, 2, 5);
  INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) VALUES
    (2023, 1, 1, '5.1.01', 1), (2023, 1, 1, '5.1.02', 1), (2023, 1, 2, '5.1.02', 2), (2023, 2, 3, '5.1.02', 1);
  INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT v, b, 2023, 1200 FROM generate_series(1, 2) v, generate_series(1, 4) b;
  INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) SELECT 1, b, m, 2023, 100 FROM generate_series(1, 4) b, generate_series(1, 12) m;
  INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES
    (2023, 1, 'TERBUKA', '2023-01-20', '2023-02-10'), (2023, 2, 'TERBUKA', '2023-02-20', now() + interval '5 days');
  INSERT INTO realisasi (baris_id, bulan, tahun, nilai) SELECT b, 1, 2023, 80 FROM generate_series(1, 4) b;
  INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) SELECT s, 1, 5 FROM generate_series(1, 3) s;
  INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 1, 1, 'TERKUNCI', '2023-02-08', 'op-a');
  UPDATE periode SET status = 'TERKUNCI', dikunci_pada = now() WHERE bulan = 1;`

/** Fills an empty, migrated database with the world above. */
export async function tanamPelaporan(connectionString: string): Promise<void> {
  const client = await sambung(connectionString)
  try {
    for (const satu of Object.values(ORANG)) {
      await client.query('INSERT INTO pengguna (id, nama, email, username, peran) VALUES ($1, $2, $3, $1, $4)', [satu.id, satu.nama, `${satu.id}@uji`, satu.peran])
    }
    await client.query(DASAR)
  } finally {
    await client.end()
  }
}

/** A connection of a test's own that may write everything, for looking around and for standing in the way. */
export async function sambung(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(`SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)`)
  return client
}

/** One changed cell. */
export const sel = (kunci: string, sebelum: string | null, sesudah: string | null): { kunci: string; sebelum: string | null; sesudah: string | null } => ({ kunci, sebelum, sesudah })

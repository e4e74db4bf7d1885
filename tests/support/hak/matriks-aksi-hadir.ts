import type { BarisAksi } from './matriks-aksi'

/** Attendance of a meeting: the office keeps it. Of the sample's meeting, aimed at an invitation of a unit. */
const hadir = (lain: Record<string, unknown> = {}): BarisAksi => ({ boleh: ['analis', 'admin'], masukan: () => ({ rapatId: 1, ...lain }), campuran: () => [] })

export const AKSI_HADIR: Record<string, BarisAksi> = {
  'lib/rakor/kehadiran/actions.ts#susunUndangan': hadir({ kuorum: '50', DINAS: 'Penyusup' }),
  'lib/rakor/kehadiran/actions.ts#tambahLuar': hadir({ luar: 'Instansi uji; Penyusup' }),
  'lib/rakor/kehadiran/actions.ts#hapusUndangan': hadir({ undanganId: 1 }),
  'lib/rakor/kehadiran/actions.ts#catatHadir': hadir({ undanganId: 1 }),
  'lib/rakor/kehadiran/actions.ts#batalHadir': hadir({ undanganId: 1, alasan: 'Alasan uji' }),
  'lib/rakor/kehadiran/actions.ts#jawabTanya': hadir({ undanganId: 1 }),
  'lib/rakor/kehadiran/actions.ts#tambahTamu': hadir({ instansi: 'Instansi uji', jabatan: 'Penyusup' }),
  'lib/rakor/kehadiran/actions.ts#hapusNamaSatu': hadir({ undanganId: 1 }),
  'lib/rakor/kehadiran/actions.ts#hapusNamaSemua': hadir(),
}

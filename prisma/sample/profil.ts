/** When money flows over the year; see susun/kurva.ts. */
export type NamaKurva = 'gaji' | 'rutin' | 'triwulan' | 'acara' | 'modal' | 'dak' | 'transfer' | 'akhir'

export interface BarisProfil {
  rekening: string
  /** share of the sub-kegiatan's nominal size */
  bagian: number
  /** sumber dana code, or a pool that the units draw from */
  sumber: string
  kurva: NamaKurva
  nonRkud?: true
}

const b = (rekening: string, bagian: number, sumber: string, kurva: NamaKurva, nonRkud?: true): BarisProfil => ({ rekening, bagian, sumber, kurva, nonRkud })

/** The pool of general sources that ordinary lines draw from, by weight. */
export const UMUM = 'umum'
const DAU = '1.2.01'
const KES = '1.2.01.02'
const DIK = '1.2.01.01'
const PU = '1.2.01.03'

const PROFIL_ASLI = {
  gaji: [b('5.1.01.01.01.0001', 0.72, DAU, 'gaji'), b('5.1.01.02.01.0001', 0.28, DAU, 'rutin')],
  gajiGuru: [b('5.1.01.01.01.0001', 0.6, DAU, 'gaji'), b('5.1.01.01.01.0002', 0.09, '1.2.01.04', 'gaji'), b('5.1.01.03.03.0001', 0.29, '2.2.1.01.04.06', 'triwulan'), b('5.1.01.03.05.0001', 0.02, '2.2.1.01.04.07', 'triwulan')],
  gajiPejabat: [b('5.1.01.05.01.0001', 1, DAU, 'gaji')],
  gajiDprd: [b('5.1.01.04.01.0001', 0.55, DAU, 'gaji'), b('5.1.01.04.08.0001', 0.45, DAU, 'rutin')],
  dokumen: [b('5.1.02.01.01.0024', 0.4, UMUM, 'acara'), b('5.1.02.04.01.0001', 0.6, UMUM, 'acara')],
  atk: [b('5.1.02.01.01.0024', 0.65, UMUM, 'rutin'), b('5.1.02.01.01.0026', 0.35, UMUM, 'rutin')],
  rapat: [b('5.1.02.01.01.0052', 0.3, UMUM, 'acara'), b('5.1.02.04.01.0001', 0.7, UMUM, 'acara')],
  honor: [b('5.1.02.02.01.0026', 0.8, UMUM, 'rutin'), b('5.1.02.02.01.0028', 0.2, UMUM, 'rutin')],
  jasa: [b('5.1.02.02.01.0061', 0.45, UMUM, 'rutin'), b('5.1.02.02.01.0063', 0.55, UMUM, 'rutin')],
  pakaian: [b('5.1.02.01.01.0063', 1, UMUM, 'akhir')],
  pelatihan: [b('5.1.02.02.01.0003', 0.35, UMUM, 'acara'), b('5.1.02.02.12.0001', 0.65, UMUM, 'acara')],
  lomba: [b('5.1.02.05.01.0001', 0.35, UMUM, 'acara'), b('5.1.02.01.01.0052', 0.65, UMUM, 'acara')],
  pelihara: [b('5.1.02.03.02.0035', 0.75, UMUM, 'rutin'), b('5.1.02.03.02.0405', 0.25, UMUM, 'rutin')],
  peliharaGedung: [b('5.1.02.03.03.0001', 1, UMUM, 'akhir')],
  peliharaJalan: [b('5.1.02.03.04.0003', 1, PU, 'akhir')],
  konsultan: [b('5.1.02.02.08.0006', 0.6, PU, 'akhir'), b('5.1.02.02.08.0019', 0.4, DAU, 'modal')],
  obat: [b('5.1.02.01.01.0037', 0.7, KES, 'akhir'), b('5.1.02.01.01.0037', 0.3, '2.2.1.01.04.99', 'akhir')],
  iuran: [b('5.1.02.02.02.0008', 0.7, KES, 'triwulan'), b('5.1.02.02.02.0008', 0.3, '1.3.01', 'triwulan')],
  barangSerah: [b('5.1.02.01.01.0039', 0.85, UMUM, 'akhir'), b('5.1.02.04.01.0003', 0.15, UMUM, 'acara')],
  bansos: [b('5.1.06.01.01.0001', 0.7, UMUM, 'akhir'), b('5.1.06.02.01.0001', 0.3, UMUM, 'akhir')],
  hibahLain: [b('5.1.05.05.01.0001', 0.8, '1.3.01', 'akhir'), b('5.1.02.04.01.0003', 0.2, UMUM, 'acara')],
  hibahPemilu: [b('5.1.05.01.01.0001', 0.86, DAU, 'akhir'), b('5.1.05.07.01.0001', 0.14, '1.1.01', 'akhir')],
  bos: [b('5.1.02.88.88.8888', 0.82, '2.2.1.01.04.01', 'triwulan', true), b('5.2.02.88.88.8888', 0.1, '2.2.1.01.04.01', 'triwulan', true), b('5.2.05.88.88.8888', 0.08, '2.2.1.01.04.01', 'triwulan', true)],
  bosHibah: [b('5.1.05.06.01.0001', 1, '2.2.1.01.04.04', 'triwulan', true)],
  bok: [b('5.1.02.04.01.0003', 0.7, '2.2.1.01.04.11', 'rutin', true), b('5.1.02.01.01.0052', 0.3, '2.2.1.01.04.11', 'acara', true)],
  bokb: [b('5.1.02.04.01.0003', 0.65, '2.2.1.01.04.16', 'acara'), b('5.1.02.01.01.0052', 0.35, '2.2.1.01.04.16', 'acara')],
  dakNonfisik: [b('5.1.02.04.01.0001', 0.6, '2.2.1.01.04.99', 'acara'), b('5.1.02.01.01.0052', 0.4, '2.2.1.01.04.99', 'acara')],
  blud: [b('5.1.02.99.99.9999', 0.9, '1.1.04', 'rutin', true), b('5.2.02.99.99.9999', 0.1, '1.1.04', 'modal', true)],
  kelurahan: [b('5.1.02.01.01.0039', 0.55, '1.2.01.05', 'akhir'), b('5.1.02.02.01.0003', 0.45, '1.2.01.05', 'acara')],
  kendaraan: [b('5.2.02.02.01.0003', 1, UMUM, 'modal')],
  mebel: [b('5.2.02.05.02.0001', 1, UMUM, 'modal')],
  alat: [b('5.2.02.10.01.0002', 0.6, UMUM, 'modal'), b('5.2.02.05.01.0005', 0.4, UMUM, 'modal')],
  buku: [b('5.2.05.01.01.0001', 0.8, UMUM, 'modal'), b('5.1.02.01.01.0026', 0.2, UMUM, 'acara')],
  gedung: [b('5.2.03.01.01.0030', 0.93, KES, 'modal'), b('5.1.02.02.08.0006', 0.07, KES, 'akhir')],
  sekolah: [b('5.2.03.01.01.0010', 0.94, DIK, 'modal'), b('5.1.02.02.08.0006', 0.06, DIK, 'akhir')],
  jalan: [b('5.2.04.01.01.0003', 0.95, PU, 'modal'), b('5.1.02.02.08.0019', 0.05, PU, 'modal')],
  jembatan: [b('5.2.04.01.02.0003', 0.95, '1.3.01', 'modal'), b('5.1.02.02.08.0019', 0.05, '1.3.01', 'modal')],
  irigasi: [b('5.2.04.02.01.0003', 0.94, PU, 'modal'), b('5.1.02.02.08.0019', 0.06, PU, 'modal')],
  airMinum: [b('5.2.04.03.01.0002', 0.94, PU, 'modal'), b('5.1.02.02.08.0006', 0.06, PU, 'akhir')],
  dakSd: [b('5.2.03.01.01.0010', 1, '2.2.1.01.03.01', 'dak'), b('5.1.02.04.01.0003', 1, DIK, 'acara')],
  dakSmp: [b('5.2.03.01.01.0010', 1, '2.2.1.01.03.02', 'dak'), b('5.1.02.04.01.0003', 1, DIK, 'acara')],
  dakPaud: [b('5.2.03.01.01.0010', 1, '2.2.1.01.03.03', 'dak'), b('5.1.02.04.01.0003', 1, DIK, 'acara')],
  dakKesehatan: [b('5.2.02.07.01.0001', 1, '2.2.1.01.03.23', 'dak'), b('5.1.02.04.01.0003', 0.15, KES, 'acara'), b('5.2.02.07.01.0001', 0.85, KES, 'modal')],
  dakJalan: [b('5.2.04.01.01.0003', 1, '2.2.1.01.03.11', 'dak'), b('5.2.04.01.01.0003', 0.8, PU, 'modal'), b('5.1.02.02.08.0019', 0.2, PU, 'modal')],
  dakIkm: [b('5.2.03.01.01.0030', 1, '2.2.1.01.03.19', 'dak'), b('5.1.02.04.01.0003', 1, UMUM, 'acara')],
  dakPariwisata: [b('5.2.03.01.01.0030', 1, '2.2.1.01.03.26', 'dak'), b('5.1.02.04.01.0003', 1, UMUM, 'acara')],
  dakLh: [b('5.2.02.08.01.0011', 1, '2.2.1.01.03.31', 'dak'), b('5.1.02.04.01.0003', 1, UMUM, 'acara')],
  btt: [b('5.3.01.01.01.0001', 1, '1.1.01', 'akhir')],
  bagiHasil: [b('5.4.01.05.02.0001', 1, '1.1.01', 'transfer')],
  danaDesa: [b('5.4.02.05.01.0001', 1, DAU, 'transfer'), b('5.4.02.05.02.0001', 1, '2.2.2.01', 'transfer')],
} satisfies Record<string, readonly BarisProfil[]>

export type NamaProfil = keyof typeof PROFIL_ASLI
/** What a sub-kegiatan of a kind is spent on: its lines. */
export const PROFIL: Readonly<Record<NamaProfil, readonly BarisProfil[]>> = PROFIL_ASLI

import type { Konteks } from './konteks'
import { AKSI_DAK } from './matriks-aksi-dak'
import { AKSI_HADIR } from './matriks-aksi-hadir'
import { AKSI_INDIKATOR } from './matriks-indikator'
import { AKSI_KINERJA } from './matriks-kinerja'
import { AKSI_PETA } from './matriks-aksi-peta'
import { AKSI_PUTUSAN } from './matriks-aksi-putusan'
import { AKSI_BANDING } from './matriks-banding'
import { AKSI_TUTUP_TAHUN } from './matriks-tutup-tahun'
import { AKSI_RAPAT } from './matriks-aksi-rapat'
import { AKSI_TERBUKA } from './matriks-aksi-terbuka'
import { AKSI_TEMA } from './matriks-tema'
import type { Pelaku } from './pelaku'

export interface BarisAksi {
  /** who passes the gate when the aim is unit B (or the whole regency); everybody else has to be refused */
  boleh: readonly Pelaku[]
  /** a sound input aimed at unit B, so that only the right can be the reason for a refusal */
  masukan: (k: Konteks) => Record<string, unknown>
  /** operatorA's own unit with ids of unit B inside: has to be refused too. Empty when the input holds no inner id. */
  campuran: (k: Konteks) => Record<string, unknown>[]
}

const KANTOR: readonly Pelaku[] = ['analis', 'admin']
const ADMIN: readonly Pelaku[] = ['admin']
const tanpa = (): Record<string, unknown>[] => []
/** Imports are entered by operators too; those of other units and of the office do not exist for them. */
const impor = (lain: Record<string, unknown>): BarisAksi => ({
  boleh: ['operatorA', ...KANTOR],
  masukan: ({ imporLain }) => ({ batchId: imporLain[0], ...lain }),
  campuran: ({ imporLain }) => imporLain.map((batchId) => ({ batchId, ...lain })),
})
/** Lists of packages: entered by operators too. */
const rup = (lain: Record<string, unknown>): BarisAksi => ({ boleh: ['operatorA', ...KANTOR], masukan: () => ({ berkasId: UNGGAHAN, ...lain }), campuran: tanpa })

const alamat = ({ tahun, bulan }: Konteks, unitId: number) => ({ unitId, tahun, bulan })
const sel = (kunci: string) => ({ sel: JSON.stringify([{ kunci, sebelum: null, ketikan: '1' }]) })

/** A note about a package: of B's, and of B's from A's form. */
const paket = (lain: Record<string, unknown>): BarisAksi => ({
  boleh: KANTOR,
  masukan: ({ b }) => ({ unitId: b.unitId, paketId: b.paketId, ...lain }),
  campuran: ({ a, b }) => [{ unitId: a.unitId, paketId: b.paketId, ...lain }],
})
const isiPaket = ({ tahun }: Konteks) => ({ tahun, nama: 'Paket penyusup', jenis: 'BARANG', metode: 'E_PURCHASING', pagu: '1.000', status: 'AKTIF' })

/** A save of cells: aimed at B, and from A's form with a cell of B. */
function simpan(kunci: (k: Konteks) => string): BarisAksi {
  const versi = ({ apbdVersiId, kasVersiId }: Konteks) => ({ apbdVersiId, kasVersiId })
  return {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), ...versi(k), ...sel(kunci(k)) }),
    campuran: (k) => [{ ...alamat(k, k.a.unitId), ...versi(k), ...sel(kunci(k)) }],
  }
}
const langkah = (boleh: readonly Pelaku[], lain: Record<string, unknown> = {}): BarisAksi => ({
  boleh,
  masukan: (k) => ({ ...alamat(k, k.b.unitId), versi: k.b.laporanVersi, ...lain }),
  campuran: tanpa,
})
/** Reconciliation: the office writes, nobody else. */
const rekon = (isi: BarisAksi['masukan']): BarisAksi => ({ boleh: KANTOR, masukan: (k) => ({ tahun: k.tahun, bulan: k.bulan, ...isi(k) }), campuran: tanpa })
const setelan = (masukan: BarisAksi['masukan']): BarisAksi => ({ boleh: ADMIN, masukan, campuran: tanpa })

const kendala = ({ kategori }: Konteks) => ({
  sifat: 'KENDALA', kategori, uraian: 'Uraian uji hak', rencana: 'Rencana uji', penanggungJawab: 'Kepala bidang', tenggat: '2023-09-01',
})
const catatan = { catatan: 'Catatan uji yang cukup panjang' }
const masaBaru = { nama: 'Uji Hak', namaSingkat: 'Uji', kategori: 'DINAS', induk: '', berlakuMulai: '2030-01-01' }
const tahunBaru = { tahun: 2031, pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', kuningMulai: 65, hijauMulai: 80 }

/** a book of codes that a year of the sample follows */
const BUKU = 'KEPMENDAGRI-050-5889-2021'
/** an upload that nobody made */
const UNGGAHAN = '00000000-0000-4000-8000-000000000000'

/** Every action that writes, with what is aimed at it. A new action needs a row here. */
export const AKSI: Record<string, BarisAksi> = {
  'lib/lapor/pelaporan/borongan/actions.ts#langkahBanyak': { boleh: KANTOR, masukan: (k) => ({ tahun: k.tahun, bulan: k.bulan, langkah: 'verifikasi', pilih: [`${k.b.unitId}:1:0000000000000000`] }), campuran: tanpa },
  'lib/lapor/pelaporan/actions.ts#ajukanLaporan': langkah(KANTOR, { tanda: '' }),
  'lib/lapor/pelaporan/actions.ts#setujuiLaporan': langkah([]),
  'lib/lapor/pelaporan/actions.ts#tarikLaporan': langkah([]),
  'lib/lapor/pelaporan/actions.ts#kembalikanKeOperator': langkah([], catatan),
  'lib/lapor/pelaporan/actions.ts#periksaLaporan': langkah(KANTOR),
  'lib/lapor/pelaporan/actions.ts#verifikasiLaporan': langkah(KANTOR),
  'lib/lapor/pelaporan/besaran/actions.ts#jawabBesaran': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), aturan: 'BESARAN_REALISASI', kunci: `realisasi.${k.b.barisId}.RKUD.nilai`, nilai: '1.00', alasan: 'Alasan uji hak' }),
    campuran: (k) => [{ ...alamat(k, k.a.unitId), aturan: 'BESARAN_REALISASI', kunci: `realisasi.${k.b.barisId}.RKUD.nilai`, nilai: '1.00', alasan: 'Alasan uji hak' }],
  },
  'lib/lapor/pelaporan/catatan/actions.ts#tulisCatatan': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), kunci: `realisasi.${k.b.barisId}.RKUD.nilai`, isi: 'Catatan uji hak' }),
    campuran: (k) => [{ ...alamat(k, k.a.unitId), kunci: `realisasi.${k.b.barisId}.RKUD.nilai`, isi: 'Catatan uji hak' }],
  },
  'lib/lapor/pelaporan/catatan/actions.ts#jawabCatatan': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), id: 1, jawaban: 'Tanggapan uji hak' }),
    campuran: (k) => [{ ...alamat(k, k.a.unitId), id: 1, jawaban: 'Tanggapan uji hak' }],
  },
  'lib/lapor/pelaporan/catatan/actions.ts#selesaikanCatatan': { boleh: KANTOR, masukan: (k) => ({ ...alamat(k, k.b.unitId), id: 1 }), campuran: tanpa },
  'lib/lapor/pelaporan/pembukaan/actions.ts#mintaPembukaan': {
    boleh: KANTOR, masukan: (k) => ({ tahun: k.tahun, bulan: 1, unitId: k.b.unitId, alasan: 'Alasan uji hak yang cukup' }), campuran: tanpa,
  },
  'lib/lapor/pelaporan/pembukaan/actions.ts#setujuiPembukaan': { boleh: KANTOR, masukan: () => ({ id: 999_999 }), campuran: tanpa },
  'lib/lapor/pelaporan/pembukaan/actions.ts#tolakPembukaan': { boleh: KANTOR, masukan: () => ({ id: 999_999 }), campuran: tanpa },
  'lib/lapor/pelaporan/actions.ts#kembalikanLaporan': langkah(KANTOR, catatan),
  'lib/lapor/pelaporan/actions.ts#bukaPeriode': setelan((k) => ({ tahun: k.tahun, bulan: 8, tenggat: '2023-09-10T16:00' })),
  'lib/lapor/pelaporan/actions.ts#ubahTenggat': setelan((k) => ({ tahun: k.tahun, bulan: k.bulan, tenggat: '2023-08-20T16:00' })),
  'lib/lapor/pelaporan/actions.ts#kunciPeriode': setelan((k) => ({ tahun: k.tahun, bulan: k.bulan, tanda: 'x', paham: 'ya' })),
  'lib/lapor/anggaran/actions.ts#tambahBaris': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), subKegiatan: k.b.subKode, rekening: k.b.rekening, sumberDana: k.b.sumberDana, nilai: '1.000', apbdVersiId: k.apbdVersiId }),
    campuran: tanpa,
  },
  'lib/tahun/tahun-anggaran/actions.ts#buatTahun': setelan(() => ({ ...tahunBaru, regulasi: 'uji', sumberZona: 'uji' })),
  'lib/tahun/tahun-anggaran/actions.ts#ubahTahun': setelan((k) => ({ ...tahunBaru, tahun: k.tahun })),
  'lib/tahun/tahun-anggaran/actions.ts#ubahBesaran': setelan((k) => ({ tahun: k.tahun, batasLewatPagu: 10, toleransiBesaran: 3 })),
  'lib/tahun/tahun-anggaran/actions.ts#ubahRegulasi': setelan((k) => ({ tahun: k.tahun, regulasi: 'uji' })),
  'lib/tahun/tahun-anggaran/actions.ts#hapusTahun': setelan((k) => ({ tahun: k.tahun, ulang: String(k.tahun) })),
  'lib/tahun/penyiapan/actions.ts#salinDariTahunLalu': setelan((k) => ({ tahun: k.tahun, butir: ['zona'], rangka: 'ya', tanda: 'uji' })),
  'lib/tahun/penyiapan/actions.ts#rencanakanTenggat': setelan((k) => ({ tahun: k.tahun, hari: 10 })),
  'lib/tahun/tahun-anggaran/actions.ts#ubahZona': setelan((k) => ({ tahun: k.tahun, kuningMulai: 1, hijauMulai: 2, sumber: 'uji' })),
  'lib/lapor/anggaran/actions.ts#hapusTujuan': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), tujuan: `B${k.b.barisId}` }),
    campuran: (k) => [`B${k.b.barisId}`, `S${k.b.subId}`].map((tujuan) => ({ ...alamat(k, k.a.unitId), tujuan })),
  },
  'lib/lapor/ketaatan/actions.ts#ubahBobotKetaatan': setelan((k) => ({
    tahun: k.tahun, mulaiBulan: 12, tepatWaktu: 40, lengkap: 25, tanpaDikembalikan: 15, tanpaBukaKunci: 10, angkasRealistis: 10, potonganPerHari: 10, potonganPerKembali: 50, dasar: 'uji',
  })),
  'lib/tahun/tahun-anggaran/actions.ts#buatVersiApbd': setelan((k) => ({ tahun: k.tahun, jenis: 'PERUBAHAN', nama: 'Uji', dasar: '', berlakuMulai: '2023-10-01' })),
  'lib/tahun/tahun-anggaran/actions.ts#buatVersiKas': setelan((k) => ({ tahun: k.tahun, nama: 'Uji', apbdVersiId: k.apbdVersiId, berlakuMulai: '2023-10-01' })),
  'lib/lapor/lembar/actions.ts#simpanLembar': simpan(({ b }) => `realisasi.${b.barisId}.RKUD.nilai`),
  'lib/lapor/lembar/actions.ts#salinBulanLalu': { boleh: KANTOR, masukan: (k) => alamat(k, k.b.unitId), campuran: tanpa },
  'lib/lapor/kendala/actions.ts#simpanKendala': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), ...kendala(k), versi: 0, subKegiatanId: k.b.subId }),
    campuran: (k) => [
      { ...alamat(k, k.a.unitId), ...kendala(k), versi: 0, subKegiatanId: k.b.subId },
      { ...alamat(k, k.a.unitId), ...kendala(k), id: k.b.kendalaId, versi: k.b.kendalaVersi, subKegiatanId: '' },
    ],
  },
  'lib/lapor/kendala/actions.ts#hapusKendala': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), id: k.b.kendalaId, versi: k.b.kendalaVersi }),
    campuran: (k) => [{ ...alamat(k, k.a.unitId), id: k.b.kendalaId, versi: k.b.kendalaVersi }],
  },
  'lib/lapor/kendala/actions.ts#salinKendala': {
    boleh: KANTOR,
    masukan: (k) => ({ ...alamat(k, k.b.unitId), pilih: [k.b.kendalaId] }),
    // another unit's note is none of those that can be carried on: the answer says that nothing was
    campuran: tanpa,
  },
  'lib/lapor/kendala/actions.ts#tutupKendala': {
    boleh: KANTOR,
    masukan: (k) => ({ unitId: k.b.unitId, tahun: k.tahun, id: Math.max(k.b.kendalaId, 1), tanggal: '2023-09-01', uraian: 'Catatan uji yang cukup panjang' }),
    campuran: (k) => [{ unitId: k.a.unitId, tahun: k.tahun, id: Math.max(k.b.kendalaId, 1), tanggal: '2023-09-01', uraian: 'Catatan uji yang cukup panjang' }],
  },
  'lib/lapor/pengadaan/actions.ts#simpanPaket': {
    boleh: KANTOR,
    masukan: (k) => ({ ...isiPaket(k), unitId: k.b.unitId, paketId: k.b.paketId, versi: 1 }),
    campuran: (k) => [{ ...isiPaket(k), unitId: k.a.unitId, paketId: k.b.paketId, versi: 1 }],
  },
  'lib/lapor/pengadaan/actions.ts#catatTahap': paket({ tahap: 'PEMILIHAN', tanggal: '1/3/2023' }),
  'lib/lapor/pengadaan/actions.ts#simpanKontrak': paket({ versi: 1, nomor: 'X', tanggal: '1/3/2023', nilai: '1.000', penyedia: 'Penyusup', mulai: '1/3/2023', selesai: '1/9/2023' }),
  'lib/lapor/pengadaan/actions.ts#simpanJadwal': paket({ versi: 1, rencana4: '10' }),
  'lib/lapor/pengadaan/actions.ts#tambahAdendum': paket({ nomor: 'X', tanggal: '1/4/2023', nilai: '900', alasan: 'Alasan uji' }),
  'lib/lapor/pengadaan/actions.ts#tambahBayar': paket({ jenis: 'TERMIN', tanggal: '1/4/2023', nilai: '100', sp2d: 'X-1' }),
  'lib/lapor/pengadaan/actions.ts#tambahKritis': paket({ peristiwa: 'PERINGATAN', tanggal: '1/4/2023', uraian: 'Uraian uji' }),
  'lib/lapor/pengadaan/actions.ts#hapusCatatan': paket({ macam: 'bayar', id: 1 }),
  'lib/lapor/pengadaan/foto/actions.ts#hapusFoto': paket({ id: 1, alasan: 'Alasan uji' }),
  ...AKSI_DAK,
  ...AKSI_KINERJA,
  ...AKSI_PUTUSAN,
  ...AKSI_PETA,
  ...AKSI_TUTUP_TAHUN,
  ...AKSI_HADIR,
  ...AKSI_INDIKATOR,
  ...AKSI_RAPAT,
  ...AKSI_BANDING,
  ...AKSI_TERBUKA,
  ...AKSI_TEMA,
  'lib/lapor/kendala/langkah/actions.ts#catatLangkah': {
    boleh: KANTOR,
    masukan: (k) => ({ unitId: k.b.unitId, asalId: Math.max(k.b.kendalaId, 1), tanggal: '2023-08-01', uraian: 'Langkah uji hak yang cukup panjang' }),
    campuran: (k) => [{ unitId: k.a.unitId, asalId: Math.max(k.b.kendalaId, 1), tanggal: '2023-08-01', uraian: 'Langkah uji hak yang cukup panjang' }],
  },
  'lib/lapor/pernyataan/actions.ts#simpanPernyataan': { boleh: KANTOR, masukan: (k) => ({ ...alamat(k, k.b.unitId), versi: 0, dukungan: 'Dukungan uji hak' }), campuran: tanpa },
  'lib/lapor/pernyataan/actions.ts#simpanPenilaian': { boleh: KANTOR, masukan: (k) => ({ ...alamat(k, k.b.unitId), versi: 0, proyeksi: '90', keyakinan: 'SEDANG', alasan: 'Alasan uji hak' }), campuran: tanpa },
  'lib/lapor/templat/actions.ts#terapkanTemplat': { boleh: KANTOR, masukan: (k) => ({ unitId: k.b.unitId, id: UNGGAHAN, semua: 'berkas' }), campuran: (k) => [{ unitId: k.a.unitId, id: UNGGAHAN }] },
  'lib/lapor/pengadaan/rup/actions.ts#tempelRup': {
    boleh: KANTOR,
    masukan: ({ tahun, b }) => ({ tahun, unitId: b.unitId, perTanggal: '30/6/2023', teks: 'bukan daftar' }),
    campuran: tanpa,
  },
  // a list is its sender's alone: of somebody else's not even the office is told that it exists
  'lib/lapor/pengadaan/rup/actions.ts#jawabRup': rup({ 'jawab-satuan': 'ya' }),
  'lib/lapor/pengadaan/rup/actions.ts#terapkanRup': rup({ tanda: 'x', paham: 'ya' }),
  'lib/lapor/pengadaan/rup/actions.ts#buangRup': rup({}),
  'lib/lapor/impor/actions.ts#hentikanImpor': impor({}),
  'lib/lapor/impor/actions.ts#petakanKode': { boleh: KANTOR, masukan: (k) => ({ batchId: 99999999, macam: 'UNIT', kunci: '9.99|uji', tujuan: String(k.b.unitId), alasan: '' }), campuran: tanpa },
  'lib/lapor/impor/actions.ts#jawabBerkas': impor({ tanda: 'x', 'jawab-satuan': '1' }),
  'lib/lapor/impor/actions.ts#petakanBerkas': impor({ tanda: 'x', jenis: 'REALISASI', lembar: 0, kepalaAwal: 1, kepalaAkhir: 1, 'kolom-0': 'rekening', 'kolom-1': 'sub', 'kolom-2': 'kodeUnit', 'kolom-3': 'realisasi' }),
  'lib/lapor/impor/actions.ts#putuskanImpor': impor({ hal: 'sisa', semua: 'biarkan' }),
  'lib/lapor/impor/actions.ts#lupakanBentukBerkas': { boleh: KANTOR, masukan: () => ({ sidik: 'tidak-ada' }), campuran: tanpa },
  'lib/lapor/impor/padanan/actions.ts#ambilKodeBaru': setelan(() => ({ batchId: 99999999, tanda: 'x', cara: 'semua' })),
  'lib/lapor/impor/padanan/actions.ts#ubahPadanan': setelan(() => ({ id: 99999999, versi: '0', unitId: 'semua', tujuan: '', alasan: 'Alasan uji hak' })),
  'lib/lapor/impor/padanan/actions.ts#hapusPadanan': setelan(() => ({ id: 99999999, versi: '0', yakin: 'ya' })),
  'lib/lapor/impor/padanan/actions.ts#salinPadanan': setelan(() => ({ dari: 2023, ke: 2023 })),
  'lib/lapor/impor/actions.ts#terapkanImpor': impor({ tanda: 'x', paham: 'ya' }),
  'lib/lapor/impor/actions.ts#batalkanImpor': impor({ sisakan: 'ya' }),
  'lib/tahun/pengguna/actions.ts#buatPengguna': setelan(({ a }) => ({ nama: 'Uji Hak', username: 'uji.hak', peran: 'OPERATOR', unitIds: [a.unitId] })),
  'lib/tahun/pengguna/actions.ts#ubahPengguna': setelan(({ a, orang }) => ({ id: orang, nama: 'Uji Hak', peran: 'OPERATOR', unitIds: [a.unitId] })),
  'lib/tahun/pengguna/actions.ts#aturAktif': setelan(({ orang }) => ({ id: orang, aktif: 'tidak' })),
  'lib/tahun/pengguna/actions.ts#hapusNama': setelan(({ orang }) => ({ id: orang, alasan: 'Permintaan pemilik data', paham: 'ya' })),
  'lib/tahun/pengguna/actions.ts#aturUlangSandi': setelan(({ orang }) => ({ id: orang })),
  'lib/tahun/pengguna/actions.ts#aturUlangFaktor': setelan(({ orang }) => ({ id: orang })),
  'lib/dasar/akses/setelan/actions.ts#aturDuaFaktor': setelan(() => ({ duaFaktor: 'bebas' })),
  'lib/dasar/akses/setelan/actions.ts#bukaTertutup': setelan(() => ({ macam: 'alamat', nilai: '192.0.2.1' })),
  'lib/tahun/pengguna/actions.ts#bukaKunciAkun': setelan(({ orang }) => ({ id: orang })),
  'lib/tahun/pengguna/actions.ts#buatAkunUnit': setelan(({ b }) => ({ pilih: [`${b.unitId}:OPERATOR`] })),
  'lib/tahun/pengguna/actions.ts#aturUlangBanyak': setelan(({ orang }) => ({ ids: [orang], dilihat: '2030-01-01T00:00:00.000Z' })),
  'lib/tahun/unit/actions.ts#ubahKode': setelan(({ b }) => ({ unitId: b.unitId, kode: '9.98.uji' })),
  'lib/tahun/unit/actions.ts#lihatDaftar': setelan(() => ({ teks: '9.97.uji\tDinas Uji Hak', berlakuMulai: '2030-01-01' })),
  'lib/tahun/unit/actions.ts#simpanDaftar': setelan(() => ({ teks: '9.97.uji\tDinas Uji Hak', berlakuMulai: '2030-01-01', tanda: 'x' })),
  'lib/tahun/unit/actions.ts#buatUnit': setelan(() => ({ kode: '9.99.uji', ...masaBaru })),
  'lib/tahun/unit/actions.ts#ubahMasa': setelan(({ b }) => ({ unitId: b.unitId, ...masaBaru })),
  'lib/tahun/unit/actions.ts#akhiriUnit': setelan(({ b }) => ({ unitId: b.unitId, berlakuSampai: '2030-12-31' })),
  'lib/tahun/kodefikasi/actions.ts#tambahNomenklatur': setelan(() => ({ regulasi: 'uji', nomor: '1.02.02.2.02.0990', nama: 'Uji hak' })),
  'lib/tahun/kodefikasi/actions.ts#tambahRekening': setelan(() => ({ nomor: '4.1.01', nama: 'Uji hak' })),
  'lib/tahun/kodefikasi/actions.ts#tambahSumberDana': setelan(() => ({ nomor: '1..1', nama: 'Uji hak', kelompok: 'PAD' })),
  'lib/tahun/kodefikasi/actions.ts#ubahNamaKode': setelan(({ b }) => ({ daftar: 'rekening', kunci: b.rekening, nama: 'Uji hak', semula: 'bukan namanya' })),
  'lib/tahun/kodefikasi/actions.ts#akhiriKode': setelan(() => ({ daftar: 'rekening', kunci: '9.9', berakhir: 'ya' })),
  'lib/tahun/kodefikasi/actions.ts#buatBuku': setelan(() => ({ nomor: BUKU, nama: 'Uji hak', mulaiTahun: 2030, salinDari: '' })),
  'lib/tahun/kodefikasi/actions.ts#ubahBuku': setelan(() => ({ buku: 'uji', nama: 'Uji hak', mulaiTahun: 2030 })),
  'lib/tahun/kodefikasi/actions.ts#hapusBuku': setelan(() => ({ buku: BUKU, paham: 'ya' })),
  'lib/tahun/kodefikasi/daftar/actions.ts#aturKolom': setelan(() => ({ id: UNGGAHAN, lembar: 'Uji', mulai: 2, kolomKodefikasi: 0, kodeSampai: 0, kolomNama: 1 })),
  'lib/tahun/kodefikasi/daftar/actions.ts#pilihDaftar': setelan(() => ({ id: UNGGAHAN, urut: 1, pilih: 'berkas' })),
  'lib/tahun/kodefikasi/daftar/actions.ts#terapkanDaftar': setelan(() => ({ id: UNGGAHAN, jenis: ['NOMENKLATUR'] })),
  'lib/tahun/kodefikasi/daftar/actions.ts#buangDaftar': setelan(() => ({ id: UNGGAHAN })),
  'lib/lapor/rekonsiliasi/actions.ts#simpanAngkaBkad': rekon((k) => ({ basis: 'LRA', terlihat: JSON.stringify({ [k.b.unitId]: { versi: 0, nilai: null } }), [`bkad-${k.b.unitId}`]: '1' })),
  'lib/lapor/rekonsiliasi/actions.ts#tandaiTiada': rekon((k) => ({ unitId: k.b.unitId, versi: 0, alasan: 'Alasan uji hak' })),
  'lib/lapor/rekonsiliasi/actions.ts#jelaskanSelisih': rekon((k) => ({ unitId: k.b.unitId, baris: ['0:0:1|2'], kategori: 'LAINNYA', uraian: 'Penjelasan uji hak' })),
  'lib/lapor/rekonsiliasi/actions.ts#terimaPenjelasan': rekon((k) => ({ unitId: k.b.unitId, baris: ['1:1:1|2'] })),
  'lib/lapor/rekonsiliasi/actions.ts#terapkanBerkas': rekon(() => ({ berkasId: 1, tanda: 'uji' })),
  'lib/lapor/rekonsiliasi/actions.ts#jawabBerkasBkad': rekon(() => ({ berkasId: 1, tanda: 'uji', 'jawab-satuan': '1' })),
  'lib/lapor/rekonsiliasi/actions.ts#buangBerkas': rekon(() => ({ berkasId: 1 })),
  'lib/lapor/rekonsiliasi/actions.ts#aturToleransi': rekon(() => ({ toleransi: '100' })),
  'lib/lapor/rekonsiliasi/actions.ts#setujuiToleransi': rekon(() => ({ tanda: 'uji' })),
  'lib/lapor/rekonsiliasi/actions.ts#tolakToleransi': rekon(() => ({})),
  'lib/lapor/rekonsiliasi/actions.ts#setujuiTiada': rekon((k) => ({ unitId: k.b.unitId, versi: 0, dilaporkan: '0' })),
  'lib/lapor/rekonsiliasi/actions.ts#terbitkanPeriode': rekon(() => ({ paham: 'ya' })),
  'lib/lapor/rekonsiliasi/actions.ts#tarikPenerbitan': rekon(() => ({ penerbitanId: 1, alasan: 'Alasan uji hak' })),
  'lib/tahun/cadangan/actions.ts#mintaCadangan': setelan(() => ({ kerja: 'cadang' })),
  'lib/tahun/token/actions.ts#buatToken': setelan(() => ({ nama: 'Uji hak', hari: 30 })),
  'lib/lihat/periksa/actions.ts#mulaiPeriksa': { boleh: ['pengawas', 'admin'], masukan: () => ({}), campuran: tanpa },
  'lib/tahun/token/actions.ts#cabutToken': setelan(() => ({ id: 1 })),
}

/** Actions that are open to guests or touch nobody but the caller; each has its own test in tests/e2e/hak.spec.ts. */
export const AKSI_DIRI = [
  'lib/dasar/akses/actions.ts#masuk',
  'lib/dasar/akses/actions.ts#masukKode',
  'lib/rakor/paparan/actions.ts#masukAula',
  'lib/dasar/akses/faktor/actions.ts#mulaiFaktorKedua',
  'lib/dasar/akses/faktor/actions.ts#nyalakanFaktorKedua',
  'lib/dasar/akses/faktor/actions.ts#buatKodePemulihan',
  'lib/dasar/akses/faktor/actions.ts#matikanFaktorKedua',
  'lib/dasar/akses/sesi-saya/actions.ts#akhiriSesi',
  'lib/dasar/akses/sesi-saya/actions.ts#akhiriSesiLain',
  'lib/dasar/akses/actions.ts#keluar',
  'lib/dasar/akses/actions.ts#gantiSandi',
  'lib/dasar/akses/actions.ts#buatAdminPertama',
  'lib/lapor/pemberitahuan/actions.ts#bukaPemberitahuan',
  'lib/lapor/pemberitahuan/actions.ts#tandaiSemuaDibaca',
  'lib/lapor/pemberitahuan/actions.ts#simpanSurel',
  'lib/lapor/pemberitahuan/actions.ts#pastikanAlamat',
  'lib/rakor/kehadiran/actions.ts#bukaDenganKode',
  'lib/rakor/kehadiran/actions.ts#catatDiPintu',
] as const

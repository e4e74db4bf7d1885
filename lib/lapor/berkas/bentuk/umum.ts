import type { KataPeran } from './types'

const peran = (nama: string, ...kata: (readonly string[])[]): KataPeran => ({ nama, kata })

/** Columns that any kind of file may have: where a figure belongs, when, and by which document. */
export const UMUM: Readonly<Record<string, KataPeran>> = {
  kodeSubUnit: peran('kode sub unit', ['kodesubskpd', 'kodesubunit', 'kodeunitskpd', 'subskpdkode', 'kodesubopd']),
  kodeUnit: peran('kode unit', ['kodeskpd', 'kodeopd', 'kodeunit', 'kodeorganisasi', 'kodeperangkatdaerah', 'kdskpd', 'kodesatker', 'skpdkode', 'kodeunitorganisasi', 'kodepd', 'kdopd', 'kodeunitkerja', 'kodesatuankerja']),
  namaSubUnit: peran('nama sub unit', ['namasubskpd', 'namasubunit', 'namaunitskpd', 'subskpd', 'subunit', 'subunitorganisasi', 'subskpdnama']),
  namaUnit: peran('nama unit', ['namaskpd', 'namaopd', 'namaunit', 'namaorganisasi', 'namaperangkatdaerah', 'skpd', 'opd', 'perangkatdaerah', 'unitkerja', 'satuankerja', 'namasatker', 'unitorganisasi', 'skpdnama', 'namaunitkerja', 'namapd', 'unit', 'skpdunit', 'unitskpd', 'organisasi', 'namasatuankerja']),
  sub: peran('kode sub-kegiatan', ['kodesubkegiatan', 'kodesubgiat', 'kdsubkegiatan', 'kodesubkeg', 'subkegiatankode', 'kdsubgiat', 'kodesubkegiatannomenklatur']),
  namaSub: peran('nama sub-kegiatan', ['namasubkegiatan', 'subkegiatan', 'namasubgiat', 'subkegiatannama', 'uraiansubkegiatan']),
  rekening: peran('kode rekening', ['koderekening', 'koderek', 'kodeakunsubrinci', 'kodeakunsubrincianobyek', 'kodeakunsubrincianobjek', 'kdrekening', 'koderekeningbelanja', 'kodeakunbelanja', 'koderekeningsubrincianobjek', 'koderekeningsubrincianobyek', 'rekeningkode', 'norekening', 'nomorrekening', 'koderekeningsubrinci'], ['kodeakun', 'rekening', 'akun', 'rekeningbelanja', 'kode', 'koderekening123456', 'koderekeningapbd']),
  namaRekening: peran('nama rekening', ['namarekening', 'namaakunsubrinci', 'namarek', 'namaakunsubrincianobyek', 'namaakunsubrincianobjek', 'uraianrekening', 'rekeningnama', 'namaakunbelanja', 'namaakun'], ['uraian', 'uraianbelanja']),
  sumber: peran('sumber dana', ['namasumberdana', 'sumberdana', 'namadana', 'sumberpendanaan', 'sumberdananama'], ['kodesumberdana', 'kodedana']),
  kodeSumber: peran('kode sumber dana', ['kodesumberdana', 'kodedana']),
  dokumen: peran('nomor SP2D', ['nomorsp2d', 'nosp2d', 'sp2dnomor'], ['nomordokumen', 'nodokumen', 'nomorbukti', 'nobukti', 'nomorjurnal']),
  dokumenLain: peran('nomor dokumen', ['nomordokumen', 'nodokumen', 'nomorbukti', 'nobukti']),
  keterangan: peran('keterangan', ['keterangandokumen', 'keterangan', 'namapaketkelompok', 'namapaket', 'uraiandokumen', 'uraianpembayaran', 'untukkeperluan']),
  tanggalSp2d: peran('tanggal SP2D', ['tanggalsp2d', 'tglsp2d', 'sp2dtanggal']),
  tanggal: peran('tanggal', ['tanggaldokumen', 'tgldokumen'], ['tanggaljurnal', 'tgljurnal'], ['tanggaltransaksi', 'tgltransaksi'], ['tanggalbukti', 'tglbukti'], ['tanggal', 'tgl'], ['tanggaltransfer']),
  bulan: peran('bulan', ['bulan', 'bulanke', 'periodebulan', 'bln']),
  sampaiTanggal: peran('sampai tanggal', ['sampaitgl', 'sampaitanggal', 'tanggalsampai']),
  tahun: peran('tahun', ['tahun', 'tahunanggaran', 'ta', 'thnanggaran']),
  tahap: peran('tahapan', ['tahapanapbd', 'tahapan', 'namatahapan', 'tahapanjadwal', 'namasubtahapanjadwal', 'jenisapbd']),
  transaksi: peran('jenis transaksi', ['jenistransaksi', 'jenissp2d', 'jenisspm', 'jenis', 'jenisspp', 'jenisbelanjaspm']),
  kodeUrusan: peran('kode urusan', ['kodeurusan']), namaUrusan: peran('nama urusan', ['namaurusan', 'urusan']),
  kodeBidang: peran('kode bidang urusan', ['kodebidangurusan', 'kodebidang']), namaBidang: peran('nama bidang urusan', ['namabidangurusan', 'bidangurusan', 'namabidang']),
  kodeProgram: peran('kode program', ['kodeprogram', 'kdprogram']), namaProgram: peran('nama program', ['namaprogram', 'program']),
  kodeKegiatan: peran('kode kegiatan', ['kodekegiatan', 'kodegiat', 'kdkegiatan']), namaKegiatan: peran('nama kegiatan', ['namakegiatan', 'kegiatan', 'namagiat']),
}

/** Columns with persons: they are named to the person who imports, so that she knows they were left out. */
export const ORANG = /^(nip|nik|namapegawai|namapenerima|penerima|namapa|nippa|namakpa|nipkpa|namapptk|nippptk|namabendahara|nipbendahara|pegawai|rekeningpenerima|npwp|namakepala|nipkepala|pihakketiga|namapihakketiga|namarekanan|nomorrekeningbank)/

/** One of these names the unit. */
export const UNIT = ['kodeSubUnit', 'kodeUnit', 'namaSubUnit', 'namaUnit', 'judul:unit', 'hirarki:unit'] as const
/** One of these names the sub-kegiatan; "hirarki": codes of sub-kegiatan stand as rows above their accounts. */
export const SUB = ['sub', 'namaSub', 'judul:sub', 'hirarki:sub'] as const

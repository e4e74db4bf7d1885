import { UMUM } from '@/lib/lapor/berkas/bentuk/umum'

/** What a column can mean. */
export const PERAN = [
  'kodeRup', 'nama', 'pagu', 'hps', 'metode', 'jenis', 'tipeSwakelola', 'sumber', 'lokasi', 'pemilihan', 'kontrak', 'selesai', 'diumumkan',
  'unitKode', 'unitNama', 'subKode', 'subNama', 'tahun', 'aktif', 'hapus', 'umumkan', 'status', 'nilaiKontrak',
] as const
export type Peran = (typeof PERAN)[number]

interface Kata {
  nama: string
  /** heads as letters and digits alone, in tiers: a later tier counts only where no column fits an earlier one */
  kata: readonly (readonly string[])[]
}
const kata = (nama: string, ...tingkat: (readonly string[])[]): Kata => ({ nama, kata: tingkat })

/** Heads of SiRUP's lists, of LKPP's data sets, and of the sheets that offices keep by hand. */
export const KATA_PERAN: Readonly<Record<Peran, Kata>> = {
  kodeRup: kata('kode RUP', ['koderup', 'kdrup', 'idrup', 'idsirup', 'koderuppaket', 'nomorrup', 'norup', 'kodesirup', 'koderupsirup'], ['id', 'idpaket']),
  nama: kata('nama paket', ['namapaket', 'paketpekerjaan', 'namapaketpekerjaan', 'namapaketpengadaan', 'paketpengadaan', 'namapaketswakelola', 'namapaketpenyedia'], ['paket', 'namapekerjaan', 'pekerjaan', 'namakegiatanswakelola']),
  pagu: kata('pagu', ['pagu', 'paguanggaran', 'pagupaket', 'totalpagu', 'nilaipagu', 'pagudana', 'paguanggaranrp'], ['anggaran', 'totalnilai', 'jumlahpagu']),
  hps: kata('HPS', ['hps', 'nilaihps', 'hargaperkiraansendiri', 'totalhps']),
  metode: kata('metode', ['metodepengadaan', 'metodepemilihan', 'metodepemilihanpenyedia', 'metode', 'namametodepengadaan']),
  jenis: kata('jenis pengadaan', ['jenispengadaan', 'namajenispengadaan', 'jenispekerjaan', 'kategoripengadaan'], ['jenis']),
  tipeSwakelola: kata('tipe swakelola', ['tipeswakelola', 'jenisswakelola', 'kodetipeswakelola']),
  sumber: kata('sumber dana', ['sumberdana', 'namasumberdana', 'sumberpendanaan', 'asaldana']),
  lokasi: kata('lokasi', ['lokasi', 'lokasipekerjaan', 'lokasipaket', 'detaillokasi']),
  pemilihan: kata('rencana pemilihan', ['tglawalpemilihan', 'tanggalawalpemilihan', 'waktupemilihan', 'pemilihan', 'rencanapemilihan', 'bulanpemilihan', 'jadwalpemilihan', 'awalpemilihan', 'mulaipemilihan', 'pemilihanmulai',
    'jadwalpemilihanmulai', 'waktupemilihanmulai', 'jadwalpemilihanawal', 'jadwalpelaksanaanpemilihanmulai', 'tanggalmulaipemilihan', 'pemilihanpenyediamulai', 'waktupemilihanpenyedia', 'jadwalpelaksanaanpemilihan']),
  kontrak: kata('rencana kontrak', ['tglawalkontrak', 'tanggalawalkontrak', 'tglawalpelaksanaankontrak', 'rencanakontrak', 'awalkontrak', 'mulaikontrak', 'kontrakmulai', 'jadwalkontrakmulai', 'bulankontrak',
    'pelaksanaankontrakmulai', 'jadwalpelaksanaankontrakmulai', 'rencanapelaksanaankontrakmulai', 'waktupelaksanaan', 'waktupelaksanaanmulai', 'waktukegiatan', 'pelaksanaanmulai']),
  selesai: kata('rencana selesai', ['tglakhirkontrak', 'tanggalakhirkontrak', 'tglakhirpelaksanaankontrak', 'rencanaselesai', 'akhirkontrak', 'selesaikontrak', 'kontrakselesai', 'jadwalkontrakselesai', 'kontrakakhir', 'jadwalkontrakakhir',
    'pelaksanaankontrakselesai', 'jadwalpelaksanaankontrakselesai', 'rencanapelaksanaankontrakselesai', 'waktupelaksanaanselesai', 'waktupelaksanaanakhir', 'pelaksanaanselesai', 'pelaksanaankontrakakhir', 'jadwalpelaksanaankontrakakhir']),
  diumumkan: kata('tanggal pengumuman', ['tglpengumumanpaket', 'tanggalpengumumanpaket', 'tglpengumuman', 'tanggalpengumuman', 'tanggalumumkan', 'tglumumkan', 'diumumkan', 'tanggaldiumumkan']),
  unitKode: kata('kode unit', ['kdsatkerstr', 'kodesatkerstr', ...(UMUM.kodeUnit?.kata[0] ?? []).filter((satu) => !/satker|satuankerja/.test(satu))]),
  unitNama: kata('nama unit', ['namasatker', 'satuankerja', 'satker', 'namasatuankerja', ...(UMUM.namaUnit?.kata[0] ?? [])]),
  subKode: kata('kode sub-kegiatan', UMUM.sub?.kata[0] ?? []),
  subNama: kata('sub-kegiatan', UMUM.namaSub?.kata[0] ?? []),
  tahun: kata('tahun', ['tahunanggaran', 'tahun', 'ta', 'thnanggaran']),
  aktif: kata('status aktif', ['statusaktifrup', 'statusaktif', 'aktif']),
  hapus: kata('status hapus', ['statusdeleterup', 'statusdelete', 'isdeleted', 'dihapus']),
  umumkan: kata('status pengumuman', ['statusumumkanrup', 'statusumumkan', 'statuspengumuman', 'statuspengumumanrup']),
  status: kata('keadaan paket', ['statuspaket', 'statusrup', 'keadaanpaket'], ['status']),
  nilaiKontrak: kata('nilai kontrak', ['nilaikontrak', 'hargakontrak', 'kontrak', 'nilaispk', 'nilaikontrakrp']),
}

/** Columns with persons or providers, and numbers that another system gives for itself: named, never kept. */
export const ORANG = /ppk|pptk|^nip|^nik$|nama(?:pa|kpa)$|pejabat|username|rekanan|pelaksana$|penyedia$|kontraktor|direktur|pimpinan|npwp|telepon|email|kontakperson/
/** Numbers of SiRUP's own that look like codes of ours and are none. */
export const ASING = /^(?:kd|kode|id)(?:satker|satuankerja|klpd|lembaga|kegiatan|komponen|subkegiatan|program)$/

/** Short names as offices use them, by the beginning of the full name in small letters, the longest first. */
const LAZIM: readonly (readonly [awal: string, singkat: string])[] = ([
  ['dinas pendidikan dan kebudayaan', 'Disdikbud'], ['dinas pendidikan', 'Disdik'], ['dinas kesehatan', 'Dinkes'],
  ['dinas pekerjaan umum dan perumahan rakyat', 'DPUPR'], ['dinas pekerjaan umum dan penataan ruang', 'DPUPR'], ['dinas pekerjaan umum', 'DPU'],
  ['dinas perumahan', 'Disperkim'], ['satuan polisi pamong praja', 'Satpol PP'], ['dinas pemadam kebakaran', 'Damkar'], ['dinas sosial', 'Dinsos'],
  ['dinas pengendalian penduduk, keluarga berencana, pemberdayaan perempuan dan perlindungan anak', 'DP2KBP3A'],
  ['dinas ketahanan pangan', 'DKP'], ['dinas lingkungan hidup', 'DLH'], ['dinas kependudukan dan pencatatan sipil', 'Disdukcapil'],
  ['dinas pemberdayaan masyarakat dan pekon', 'DPMP'], ['dinas pemberdayaan masyarakat dan desa', 'DPMD'], ['dinas perhubungan', 'Dishub'],
  ['dinas komunikasi', 'Diskominfo'], ['dinas koperasi', 'Diskop'], ['dinas penanaman modal dan pelayanan terpadu satu pintu', 'DPMPTSP'],
  ['dinas kepemudaan, olahraga dan pariwisata', 'Disporapar'], ['dinas pariwisata', 'Dispar'], ['dinas kepemudaan dan olahraga', 'Dispora'],
  ['dinas perpustakaan', 'Disperpusip'], ['dinas perikanan', 'Diskan'], ['dinas tanaman pangan', 'DTPH'], ['dinas perkebunan dan peternakan', 'Disbunnak'],
  ['dinas perkebunan', 'Disbun'], ['dinas peternakan', 'Disnak'], ['dinas pertanian', 'Distan'], ['dinas tenaga kerja', 'Disnaker'],
  ['dinas perdagangan', 'Disdag'], ['dinas perindustrian', 'Disperin'], ['dinas pertanahan', 'Distanah'],
  ['sekretariat daerah', 'Setda'], ['sekretariat dprd', 'Setwan'], ['sekretariat dewan perwakilan rakyat daerah', 'Setwan'], ['inspektorat', 'Inspektorat'],
  ['badan perencanaan pembangunan', 'Bappeda'], ['badan pengelola keuangan dan aset daerah', 'BPKAD'], ['badan keuangan dan aset daerah', 'BKAD'],
  ['badan pengelola keuangan daerah', 'BPKD'], ['badan pendapatan daerah', 'Bapenda'],
  ['badan kepegawaian dan pengembangan sumber daya manusia', 'BKPSDM'], ['badan kepegawaian', 'BKD'],
  ['badan penelitian dan pengembangan', 'Balitbang'], ['badan penanggulangan bencana daerah', 'BPBD'], ['badan kesatuan bangsa dan politik', 'Kesbangpol'],
] as [string, string][]).sort(([a], [b]) => b.length - a.length)

const BAGIAN: readonly (readonly [awal: string, singkat: string])[] = [
  ['tata pemerintahan', 'Tapem'], ['kesejahteraan rakyat', 'Kesra'], ['perekonomian', 'Perekonomian'], ['administrasi pembangunan', 'Adpem'],
  ['pengadaan barang', 'PBJ'], ['layanan pengadaan', 'PBJ'], ['protokol', 'Prokopim'], ['perencanaan dan keuangan', 'Renkeu'],
]

/** The whole name, or its first field of several: "dinas komunikasi" of "dinas komunikasi dan informatika". */
const mulaiDengan = (nama: string, awal: string): boolean => nama.startsWith(awal) && /^(?:\s+daerah)?(?:\s+dan\s|,|$)/.test(nama.slice(awal.length))
const cari = (daftar: readonly (readonly [string, string])[], nama: string): string | undefined => daftar.find(([awal]) => mulaiDengan(nama, awal))?.[1]

/** The name without the regency it belongs to, which nobody says within it. */
const tanpaKabupaten = (nama: string): string => nama.replace(/\s+(kab\.?|kabupaten)\s+.*$/i, '').trim()

/** Whole words of at most 60 letters. */
function pangkas(nama: string): string {
  if (nama.length <= 60) return nama
  const potong = nama.slice(0, 61)
  return potong.slice(0, Math.max(20, potong.lastIndexOf(' '))).replace(/[\s,]+$/, '')
}

/** A short name to propose: what offices say, else the name itself. */
export function usulSingkat(nama: string): string {
  const dasar = tanpaKabupaten(nama)
  const kecil = dasar.toLowerCase().replace(/\s+/g, ' ')
  const lazim = cari(LAZIM, kecil)
  if (lazim) return lazim
  const [, bagian] = /^bagian\s+(.+)$/i.exec(dasar) ?? []
  if (bagian) return pangkas(`Bag. ${cari(BAGIAN, bagian.toLowerCase()) ?? bagian}`)
  return pangkas(dasar
    .replace(/^kecamatan\s+/i, 'Kec. ')
    .replace(/^kelurahan\s+/i, 'Kel. ')
    .replace(/^(uptd?|blud|upt)\s+(?=puskesmas)/i, '')
    .replace(/^puskesmas\s+/i, 'PKM ')
    .replace(/^rumah sakit umum daerah\s+/i, 'RSUD '))
}

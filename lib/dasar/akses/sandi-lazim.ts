/**
 * Words of this place and trade that passwords here are made of, in lower case: the package's list of common passwords knows the
 * world's, not ours. A password of nothing but these, names, figures and a few common ones is refused.
 */
export const KATA_DAERAH: readonly string[] = [
  'lampung', 'lampungbarat', 'barat', 'lambar', 'liwa', 'krui', 'sukau', 'balikbukit', 'batubrak', 'belalau', 'sekincau', 'sumberjaya',
  'waytenong', 'gedungsurian', 'kebuntebu', 'airhitam', 'pagardewa', 'batuketulis', 'lumbokseminung', 'suoh', 'bandarnegeri', 'saibatin',
  'rakor', 'rakorpop', 'pop', 'pemkab', 'pemda', 'kabupaten', 'kab', 'kecamatan', 'kec', 'pekon', 'kelurahan', 'puskesmas', 'pkm', 'rsud',
  'setda', 'setwan', 'bappeda', 'bpkad', 'bkad', 'bapenda', 'bkpsdm', 'bpbd', 'dinas', 'dinkes', 'disdik', 'disdikbud', 'pupr', 'dishub',
  'diskominfo', 'kominfo', 'disdukcapil', 'satpolpp', 'dinsos', 'disparpora', 'dinaskesehatan', 'kesehatan', 'pendidikan', 'pertanian',
  'perhubungan', 'badan', 'bagian', 'kesbangpol', 'inspektorat', 'inspektur', 'sekretariat', 'sekretaris', 'bupati', 'wakil', 'wabup',
  'sekda', 'asisten', 'camat', 'lurah', 'peratin', 'kadis', 'kepala', 'kabag', 'kasubbag', 'kasi', 'bendahara', 'operator', 'analis',
  'admin', 'administrator', 'pimpinan', 'pengguna', 'username', 'user', 'login', 'masuk', 'katasandi', 'kata', 'sandi', 'rahasia',
  'password', 'passw', 'pass', 'anggaran', 'apbd', 'apbdp', 'dpa', 'sipd', 'simda', 'realisasi', 'pembangunan', 'administrasi', 'kegiatan',
  'program', 'keuangan', 'pemerintah', 'daerah', 'pelaporan', 'laporan', 'contoh', 'kantor', 'indonesia', 'merdeka', 'garuda',
  'pancasila', 'jakarta', 'bismillah', 'alhamdulillah', 'assalamualaikum', 'selamat', 'datang', 'semangat', 'sukses', 'sayang', 'cinta',
  'januari', 'februari', 'maret', 'april', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember', 'tahun', 'bulan',
]

/** Shortest common password that counts as a piece of a longer one. */
const TERPENDEK = 4
export const TERPANJANG = 24

let lazim: Promise<ReadonlySet<string>> | undefined

/** Some 50.000 passwords that people choose most, of a well-kept package; read at the first password that is chosen, not at the start. */
export function bacaLazim(): Promise<ReadonlySet<string>> {
  lazim ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => {
    const daftar = dictionary['passwords-common'] as readonly string[]
    return new Set(daftar.map((kata) => kata.toLowerCase()).filter((kata) => kata.length >= TERPENDEK && kata.length <= TERPANJANG))
  })
  return lazim
}

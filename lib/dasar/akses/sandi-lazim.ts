/**
 * Words that passwords here are commonly made of, in lower case and with digits turned into the letters they imitate.
 * A password of nothing but these, names and figures is refused.
 */
export const KATA_LAZIM: readonly string[] = [
  'password', 'passw', 'pass', 'sandi', 'katasandi', 'kata', 'rahasia', 'admin', 'administrator', 'operator', 'kepala', 'analis',
  'bupati', 'wakil', 'pimpinan', 'inspektorat', 'inspektur', 'bendahara', 'camat', 'lurah', 'sekretaris', 'sekretariat', 'user',
  'pengguna', 'username', 'login', 'masuk', 'welcome', 'selamat', 'datang', 'letmein', 'iloveyou', 'ilove', 'love', 'sayang', 'cinta',
  'kamu', 'aku', 'indonesia', 'merdeka', 'garuda', 'pancasila', 'jakarta', 'lampung', 'barat', 'liwa', 'lambar', 'kabupaten',
  'pemkab', 'pemda', 'pemerintah', 'daerah', 'dinas', 'badan', 'bagian', 'kecamatan', 'puskesmas', 'rsud', 'setda', 'bappeda',
  'bpkad', 'bkad', 'keuangan', 'anggaran', 'rakor', 'rapat', 'realisasi', 'pembangunan', 'apbd', 'sipd', 'simda', 'contoh',
  'sample', 'test', 'testing', 'coba', 'default', 'changeme', 'ganti', 'secret', 'master', 'super', 'root', 'server', 'qwerty',
  'qwertyuiop', 'asdfgh', 'asdf', 'zxcvbn', 'abcdef', 'abc', 'monkey', 'dragon', 'football', 'baseball', 'sunshine', 'princess',
  'shadow', 'superman', 'batman', 'trustno', 'hello', 'hallo', 'halo', 'bismillah', 'alhamdulillah', 'assalamualaikum', 'allah',
  'muhammad', 'islam', 'ramadhan', 'januari', 'februari', 'maret', 'april', 'juni', 'juli', 'agustus', 'september', 'oktober',
  'november', 'desember', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'tahun', 'bulan', 'satu', 'dua', 'tiga',
  'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'kantor', 'komputer', 'laptop', 'internet', 'google',
  'facebook', 'windows', 'whatsapp', 'samsung', 'honda', 'yamaha', 'persib', 'persija', 'makan', 'minum', 'anak', 'ibu', 'bapak',
  'mama', 'papa', 'keluarga', 'bahagia', 'sukses', 'semangat', 'sehat', 'amanah', 'the', 'and', 'you', 'saya', 'dan', 'yang',
]

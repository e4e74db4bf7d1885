/** What the start says about the proxies alone, before any request. */
export function keluhanSetelan(baseUrl: string | undefined, proksi: number): string[] {
  if (proksi > 0 && baseUrl === undefined) {
    return ['PROKSI_TEPERCAYA diatur tetapi BETTER_AUTH_URL belum: isi BETTER_AUTH_URL dengan alamat yang diketik orang, agar formulir di balik proksi diterima.']
  }
  if (proksi === 0 && baseUrl?.startsWith('https:')) {
    return ['BETTER_AUTH_URL memakai https, tetapi PROKSI_TEPERCAYA=0: bila TLS diakhiri proksi di depan server ini, isi jumlah proksinya, atau semua orang terhitung satu alamat.']
  }
  return []
}

/**
 * What one request shows about the setting: null where it fits. Anybody can write the header, so a request too many is only named;
 * what is believed does not change.
 */
export function keluhanPermintaan(forwarded: string | undefined, soket: string | undefined, proksi: number): string | null {
  const masuk = (forwarded ?? '').split(',').filter((part) => part.trim() !== '').length
  if (proksi === 0) {
    return masuk > 0 && setempat(soket) ? 'X-Forwarded-For datang dari proksi di komputer ini, tetapi PROKSI_TEPERCAYA=0: semua orang terhitung satu alamat. Isi jumlah proksi yang Anda pasang.' : null
  }
  if (masuk === 0 && !setempat(soket)) return `PROKSI_TEPERCAYA=${proksi}, tetapi permintaan datang tanpa X-Forwarded-For: server ini dapat dicapai tanpa lewat proksi, atau proksinya tidak menulis header itu.`
  if (masuk > 0 && masuk < proksi) return `PROKSI_TEPERCAYA=${proksi}, tetapi X-Forwarded-For hanya berisi ${masuk} alamat: angkanya terlalu besar, jadi alamat dari luar dapat dikarang.`
  return null
}

/** Health is asked by the launcher itself, without a proxy. */
const setempat = (soket: string | undefined): boolean => soket === undefined || /^(127\.|::1$|::ffff:127\.)/.test(soket)

/** Says each complaint once in the life of the process. */
export function pencatatKeluhan(katakan: (pesan: string) => void): (pesan: string | null) => void {
  const sudah = new Set<string>()
  return (pesan) => {
    if (pesan === null || sudah.has(pesan) || sudah.size > 20) return
    sudah.add(pesan)
    katakan(`Peringatan: ${pesan}`)
  }
}


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
    return masuk > 0 && setempat(soket) ? 'X-Forwarded-For datang dari proksi di komputer ini, tetapi PROKSI_TEPERCAYA=0: semua orang terhitung satu alamat. Isi jumlah proksi yang Anda pasang, dan BETTER_AUTH_URL dengan alamat yang diketik orang.' : null
  }
  if (masuk === 0 && !setempat(soket)) return `PROKSI_TEPERCAYA=${proksi}, tetapi permintaan datang tanpa X-Forwarded-For: server ini dapat dicapai tanpa lewat proksi, atau proksinya tidak menulis header itu. Isi HOST dengan alamat yang hanya dicapai proksi, dan minta proksi menulis X-Forwarded-For.`
  if (masuk > 0 && masuk < proksi) return `PROKSI_TEPERCAYA=${proksi}, tetapi X-Forwarded-For hanya berisi ${masuk} alamat: angkanya terlalu besar, jadi alamat dari luar dapat dikarang. Isi jumlah proksi yang benar-benar Anda pasang.`
  return null
}

/** Health is asked by the launcher itself, without a proxy. */
const setempat = (soket: string | undefined): boolean => soket === undefined || /^(127\.|::1$|::ffff:127\.)/.test(soket)

/** A complaint with the moment of the first request that showed it, and how many did. */
export interface KeluhanProksi {
  pesan: string
  sejak: Date
  /** null: not by a request but by the settings themselves */
  permintaan: number | null
}

const MAKS = 20
const wadah = globalThis as typeof globalThis & { rakorKeluhanProksi?: Map<string, KeluhanProksi> }
/** The start and the pages are built apart, so what is remembered hangs on the process. */
const ingatan = (): Map<string, KeluhanProksi> => (wadah.rakorKeluhanProksi ??= new Map())

/** What this process found about the proxies since its start, the settings' own first. */
export const keluhanProksi = (): KeluhanProksi[] => [...ingatan().values()]

/** Says each complaint once in the life of the process, and remembers it for the admin's page. */
export function pencatatKeluhan(katakan: (pesan: string) => void): (pesan: string | null, dari?: 'setelan' | 'permintaan') => void {
  const ada = ingatan()
  ada.clear()
  return (pesan, dari = 'permintaan') => {
    if (pesan === null) return
    const lama = ada.get(pesan)
    if (lama !== undefined) {
      if (lama.permintaan !== null) lama.permintaan += 1
      return
    }
    if (ada.size >= MAKS) return
    ada.set(pesan, { pesan, sejak: new Date(), permintaan: dari === 'setelan' ? null : 1 })
    katakan(`Peringatan: ${pesan}`)
  }
}

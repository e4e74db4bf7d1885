/** Tools of the bench files: time, sign-in, and the sum that a person would write by hand. */
import akun from '@/prisma/sample/akun.json' with { type: 'json' }
import { daftarAksi } from '@/tests/support/hak/daftar'

/** Milliseconds of one call: the median of `kali` calls after three to warm up. */
export async function median(kali: number, fn: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 3; i++) await fn()
  const lama: number[] = []
  for (let i = 0; i < kali; i++) {
    const mulai = performance.now()
    await fn()
    lama.push(performance.now() - mulai)
  }
  return lama.sort((a, b) => a - b)[kali >> 1] ?? 0
}

/** Medians of several calls, taken in turns, so that a busy moment of the machine meets all of them alike. */
export async function bergiliran<T extends Record<string, () => Promise<unknown>>>(kali: number, fns: T): Promise<Record<keyof T, number>> {
  const lama = new Map<string, number[]>()
  for (let i = -2; i < kali; i++) {
    for (const [nama, fn] of Object.entries(fns)) {
      const mulai = performance.now()
      await fn()
      if (i >= 0) lama.set(nama, [...(lama.get(nama) ?? []), performance.now() - mulai])
    }
  }
  return Object.fromEntries([...lama].map(([nama, list]) => [nama, list.sort((a, b) => a - b)[kali >> 1] ?? 0])) as Record<keyof T, number>
}

export const ms = (nilai: number): string => `${nilai.toFixed(1)} ms`
export const kali = (nilai: number): string => `${nilai.toFixed(2)}x`

/** Signs a sample account in, as a browser does; gives the cookie. */
export async function masuk(baseUrl: string, username: string): Promise<string> {
  const sandi = akun.find((item) => item.username === username)?.sandi
  const jawaban = await fetch(`${baseUrl}/api/auth/sign-in/username`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: baseUrl }, body: JSON.stringify({ username, password: sandi }),
  })
  if (!jawaban.ok) throw new Error(`Masuk sebagai ${username} gagal: ${jawaban.status}`)
  return jawaban.headers.getSetCookie().map((kuki) => kuki.split(';')[0]).join('; ')
}

/** Loads a page whole and makes sure that it is the page. */
export async function muat(alamat: string, cookie: string, memuat: string): Promise<void> {
  const jawaban = await fetch(alamat, { headers: { cookie }, redirect: 'manual' })
  const isi = await jawaban.text()
  if (jawaban.status !== 200 || !isi.includes(memuat)) throw new Error(`${alamat}: ${jawaban.status}, tanpa "${memuat}"`)
}

/**
 * Pagu, anggaran kas and realisasi per unit to June 2023, from the entries: the SUM by hand. Each fact is summed alone; to
 * join the three first would count money several times.
 */
export const SUM_TANGAN = `SELECT b.unit_id, p.nilai::text AS pagu, k.nilai::text AS angkas, r.nilai::text AS realisasi
  FROM (SELECT DISTINCT unit_id FROM baris WHERE tahun = 2023) b
  LEFT JOIN (SELECT b.unit_id, sum(p.nilai) AS nilai FROM pagu p JOIN baris b ON b.id = p.baris_id
             WHERE p.apbd_versi_id = apbd_versi_pada(2023, 6) GROUP BY 1) p USING (unit_id)
  LEFT JOIN (SELECT b.unit_id, sum(k.nilai) AS nilai FROM anggaran_kas k JOIN baris b ON b.id = k.baris_id
             WHERE k.kas_versi_id = kas_versi_pada(2023, 6) AND k.bulan <= 6 GROUP BY 1) k USING (unit_id)
  LEFT JOIN (SELECT b.unit_id, sum(r.nilai + r.koreksi) AS nilai FROM realisasi r JOIN baris b ON b.id = r.baris_id
             WHERE r.tahun = 2023 AND r.bulan <= 6 GROUP BY 1) r USING (unit_id)
  WHERE p.nilai IS NOT NULL OR k.nilai IS NOT NULL OR r.nilai IS NOT NULL ORDER BY 1`

export const RINGKASAN = '/?tahun=2023&bulan=6&versi=berlaku'

/** Calls a server action as a page of the office does. */
export async function aksi(baseUrl: string, cookie: string, nama: string, masukan: Record<string, unknown>): Promise<void> {
  const satu = daftarAksi().find((item) => item.nama === nama)
  if (satu === undefined) throw new Error(`${nama} tidak ada`)
  const jawab = await fetch(`${baseUrl}${satu.halaman.replace('[rapatId]', '1')}`, { method: 'POST', body: JSON.stringify([{}, masukan]), headers: { 'next-action': satu.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8', origin: baseUrl, cookie } })
  const teks = await jawab.text()
  if (jawab.status !== 200 || !/"data":\{[^}]*"pesan"/.test(teks)) throw new Error(`${nama}: ${jawab.status} ${teks.slice(0, 600)}`)
}

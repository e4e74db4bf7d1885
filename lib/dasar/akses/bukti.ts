import 'server-only'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { alamatPeminta } from './alamat'
import { UMUR_BUKTI_MS } from './faktor/constants'
import { queryFaktor } from './faktor/data'
import { pakaiKode } from './faktor/mutations'
import { AppError } from './galat'
import { sandiCocok, setTerbukti, tolakTunggu } from './mutations'
import { hitungPercobaan, lupakanPercobaan, type Percobaan } from './pembatas'
import { readSesiKini } from './sesi'
import type { Pengguna } from './types'

const teks = (isi: unknown, nama: string): string => {
  const nilai = typeof isi === 'object' && isi !== null ? (isi as Record<string, unknown>)[nama] : undefined
  return typeof nilai === 'string' ? nilai.slice(0, 600) : ''
}

/**
 * Proof that it is still she who sits there: given in this session within the last ten minutes (signing in is one), or in this form as
 * `buktiSandi` (password) or, with a second factor, `buktiKode`. Wrong ones are counted like failed sign-ins.
 * @throws AppError PERLU_BUKTI or PERLU_BUKTI_KODE, whose form asks for it; MASUK_TERKUNCI
 */
export async function requireBukti(pengguna: Pengguna, headers: Headers, isian: unknown): Promise<void> {
  const sesi = await readSesiKini(headers)
  if (sesi?.penggunaId !== pengguna.id) throw new AppError('TIDAK_MASUK')
  if (Date.now() - sesi.dibuktikanPada.getTime() <= UMUR_BUKTI_MS) return
  const denganKode = (await queryFaktor(pengguna.id)).sejak !== null
  const perlu = denganKode ? 'PERLU_BUKTI_KODE' : 'PERLU_BUKTI'
  const ketikan = teks(isian, denganKode ? 'buktiKode' : 'buktiSandi')
  if (ketikan === '') throw new AppError(perlu)
  const percobaan: Percobaan = { jenis: 'bukti', username: pengguna.username, alamat: alamatPeminta(headers), perangkat: null }
  tolakTunggu(await hitungPercobaan(percobaan))
  if (!(denganKode ? await pakaiKode(pengguna.id, ketikan) : await sandiCocok(pengguna.id, ketikan))) {
    await catatKeamanan({ peristiwa: 'BUKTI_ULANG_GAGAL', penggunaId: pengguna.id, username: pengguna.username, alamat: percobaan.alamat })
    throw new AppError(perlu, { isian: { bukti: denganKode ? 'Kode tidak cocok atau sudah dipakai.' : 'Kata sandi tidak cocok.' } })
  }
  await lupakanPercobaan(percobaan)
  await setTerbukti(sesi.id)
  await catatKeamanan({ peristiwa: 'BUKTI_ULANG', penggunaId: pengguna.id, username: pengguna.username, alamat: percobaan.alamat })
}

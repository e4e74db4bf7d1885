import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashSandi, setSandi } from '@/lib/dasar/akses/akun'
import { requireBukti } from '@/lib/dasar/akses/bukti'
import { createLangkah, gantiPemulihan, matikanFaktor, mulaiFaktor, pakaiKode, pastikanFaktor } from '@/lib/dasar/akses/faktor/mutations'
import { queryFaktor, queryRahasiaMulai } from '@/lib/dasar/akses/faktor/data'
import { bukaSandi, sandikan } from '@/lib/dasar/akses/faktor/rahasia'
import { kodeLangkah, langkahPada } from '@/lib/dasar/akses/faktor/totp'
import { requireApi } from '@/lib/dasar/akses/gate-api'
import { signIn, signInKode } from '@/lib/dasar/akses/masuk'
import { tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { readSesi, readSesiKini } from '@/lib/dasar/akses/sesi'
import { readSesiSekali } from '@/lib/dasar/akses/sesi-sekali'
import { akhiriSesi, akhiriSesiLain } from '@/lib/dasar/akses/sesi-saya/mutations'
import { aturDuaFaktor } from '@/lib/dasar/akses/setelan/mutations'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { tertahan } from '@/lib/dasar/akses/utils'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { resetFaktor, resetSandi, updatePengguna } from '@/lib/tahun/pengguna/mutations'
import { createToken } from '@/lib/tahun/token/mutations'
import { buatOrang, kepalaDari, masukSandi, orangMasuk, SANDI_UJI } from '@/tests/support/akun-masuk'
import { pasti } from '@/tests/support/pasti'
import { pasangDatabase } from '@/tests/support/pasang-database'

beforeAll(async () => void (await pasangDatabase()))
afterAll(async () => {
  await tutupPembatas()
  await prisma().$disconnect()
})

/** Turns the second factor on as its owner would. */
async function nyalakan(pengguna: Pengguna, kepala: Headers, kini = Date.now()) {
  await mulaiFaktor(pengguna)
  const rahasia = pasti(await queryRahasiaMulai(pengguna.id))
  const sesi = pasti(await readSesiKini(kepala))
  const pemulihan = await pastikanFaktor(pengguna, kodeLangkah(rahasia, langkahPada(kini) - 1), sesi.id, kini)
  return { pemulihan, kode: (beda = 0, pada = Date.now()) => kodeLangkah(rahasia, langkahPada(pada) + beda), rahasia, sesi }
}
const lupakanBukti = (id: string) => prisma().sesi.updateMany({ where: { id }, data: { dibuktikanPada: new Date(Date.now() - 11 * 60_000) } })

test('without its first code a second factor counts for nothing; with it, the password alone opens no session, at any door', async () => {
  const { pengguna, kepala, username } = await orangMasuk('ANALIS', '10.20.0.1')
  await mulaiFaktor(pengguna)
  await masukSandi(username, kepalaDari('10.20.0.2'))
  const sesi = pasti(await readSesiKini(kepala))
  await expect(pastikanFaktor(pengguna, '00000', sesi.id)).rejects.toMatchObject({ kode: 'KODE_SALAH' })
  expect((await queryFaktor(pengguna.id)).sejak).toBeNull()
  await nyalakan(pengguna, kepala)
  // sessions that were opened without it ended, this one goes on
  expect(await prisma().sesi.count({ where: { penggunaId: pengguna.id } })).toBe(1)
  expect(await readSesi(kepala)).not.toBeNull()
  await expect(signIn(username, SANDI_UJI, kepalaDari('10.20.0.3'))).rejects.toMatchObject({ kode: 'PERLU_KODE' })
  await expect(signIn(username, 'salah', kepalaDari('10.20.0.3'))).rejects.toMatchObject({ kode: 'MASUK_GAGAL' })
  expect(await prisma().sesi.count({ where: { penggunaId: pengguna.id } })).toBe(1)
})

test('a code counts once, also when it comes twice at the same moment; the step before and after counts', async () => {
  const { pengguna, kepala } = await orangMasuk('ANALIS', '10.21.0.1')
  const { kode } = await nyalakan(pengguna, kepala)
  const hasil = await Promise.all(Array.from({ length: 5 }, () => pakaiKode(pengguna.id, kode())))
  expect(hasil.filter(Boolean)).toHaveLength(1)
  expect(await pakaiKode(pengguna.id, kode())).toBe(false)
  expect(await pakaiKode(pengguna.id, kode(-1)), 'an older step after a newer one').toBe(false)
  expect(await pakaiKode(pengguna.id, kode(1))).toBe(true)
  expect(await pakaiKode(pengguna.id, kode(3))).toBe(false)
})

test('the second step opens the session, once, and its guesses are limited apart from the password', async () => {
  const { pengguna, kepala, username } = await orangMasuk('ANALIS', '10.22.0.1')
  const { kode } = await nyalakan(pengguna, kepala)
  const jauh = kepalaDari('10.22.0.9')
  const langkah = await createLangkah(username)
  await expect(signInKode('bukan-token', kode(), jauh)).rejects.toMatchObject({ kode: 'LANGKAH_HABIS' })
  await expect(signInKode(langkah, '123456x', jauh)).rejects.toMatchObject({ kode: 'KODE_SALAH' })
  await signInKode(langkah, kode(), jauh)
  expect(await prisma().sesi.count({ where: { penggunaId: pengguna.id } })).toBe(2)
  await expect(signInKode(langkah, kode(1), jauh)).rejects.toMatchObject({ kode: 'LANGKAH_HABIS' })
  const lagi = await createLangkah(username)
  const jawab: string[] = []
  for (let n = 0; n < 12; n += 1) {
    await signIn(username, SANDI_UJI, jauh).catch(() => undefined) // the right password does not clear the count of codes
    jawab.push(await signInKode(lagi, '00000x', jauh).then(() => 'MASUK', (error: { kode: string }) => error.kode))
  }
  expect(jawab).toContain('MASUK_TERKUNCI')
  expect(jawab).not.toContain('MASUK')
})

test('who proves both is no guesser: a day of signing in with a second factor is not slowed down, nor are the others of her address', async () => {
  const { pengguna, kepala, username } = await orangMasuk('ANALIS', '10.22.3.1')
  const { pemulihan } = await nyalakan(pengguna, kepala)
  const kantor = kepalaDari('10.22.3.9')
  for (const kode of pemulihan.slice(0, 8)) {
    await expect(signIn(username, SANDI_UJI, kantor)).rejects.toMatchObject({ kode: 'PERLU_KODE' })
    await signInKode(await createLangkah(username), kode, kantor)
  }
  const sisa = await prisma().$queryRaw<{ key: string }[]>`SELECT key FROM pembatas WHERE key LIKE 'gagal:%' AND points > 0 AND (key LIKE ${`%:${username}%`} OR key LIKE '%:x:10.22.3.9')`
  expect(sisa).toEqual([])
  // the password alone goes on being counted
  for (let n = 0; n < 7; n += 1) await signIn(username, SANDI_UJI, kantor).catch(() => undefined)
  await expect(signIn(username, SANDI_UJI, kantor)).rejects.toMatchObject({ kode: 'MASUK_TERKUNCI' })
})

test('who is given a role that asks for a second factor sets one up before she uses it, in the session that she has', async () => {
  const admin = await orangMasuk('ADMIN', '10.22.4.1')
  await aturDuaFaktor(scopeKantor(admin.pengguna), 'kantor')
  try {
    const { pengguna, kepala } = await orangMasuk('PIMPINAN', '10.22.4.2')
    expect(pasti(await readSesi(kepala)).wajibFaktorKedua).toBe(false)
    const jadi = (peran: 'ADMIN' | 'PIMPINAN') => updatePengguna(scopeKantor(admin.pengguna), { id: pengguna.id, nama: pengguna.nama, peran, unitIds: [] })
    await jadi('ADMIN')
    expect(tertahan(pasti(await readSesi(kepala)))).toBe('WAJIB_FAKTOR_KEDUA')
    expect(await readSesiSekali(kepala.get('cookie') ?? '')).toBeNull()
    await jadi('PIMPINAN')
    expect(tertahan(pasti(await readSesi(kepala)))).toBeNull()
    const berfaktor = await orangMasuk('PIMPINAN', '10.22.4.3')
    await nyalakan(berfaktor.pengguna, berfaktor.kepala)
    await updatePengguna(scopeKantor(admin.pengguna), { id: berfaktor.pengguna.id, nama: berfaktor.pengguna.nama, peran: 'ANALIS', unitIds: [] })
    expect(tertahan(pasti(await readSesi(berfaktor.kepala)))).toBeNull()
  } finally {
    await aturDuaFaktor(scopeKantor(admin.pengguna), 'bebas')
  }
})

test('a half-done sign-in ends with the password that it was begun with', async () => {
  const { pengguna, kepala, username } = await orangMasuk('ANALIS', '10.22.5.1')
  const { kode } = await nyalakan(pengguna, kepala)
  const langkah = await createLangkah(username)
  const hash = await hashSandi('perahu nelayan pulang petang')
  await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => setSandi(tx, pengguna.id, hash, true))
  await expect(signInKode(langkah, kode(), kepalaDari('10.22.5.1'))).rejects.toMatchObject({ kode: 'LANGKAH_HABIS' })
})

test('ten recovery codes, each once, kept as fingerprints; new ones end the old', async () => {
  const { pengguna, kepala } = await orangMasuk('ANALIS', '10.23.0.1')
  const { pemulihan, rahasia } = await nyalakan(pengguna, kepala)
  expect(new Set(pemulihan).size).toBe(10)
  const [satu = '', dua = ''] = pemulihan
  expect(await pakaiKode(pengguna.id, ` ${satu.toUpperCase().replaceAll('-', ' ')} `)).toBe(true)
  expect(await pakaiKode(pengguna.id, satu)).toBe(false)
  expect((await queryFaktor(pengguna.id)).sisaPemulihan).toBe(9)
  const [baru = ''] = await gantiPemulihan(pengguna)
  expect(await pakaiKode(pengguna.id, dua)).toBe(false)
  expect(await pakaiKode(pengguna.id, baru)).toBe(true)
  // what lies in the database: no secret, no code, nothing of either in the trail
  const isi = JSON.stringify([await prisma().faktorKedua.findMany({ select: { rahasia: true } }), await prisma().kodePemulihan.findMany({ select: { sidik: true } }), await prisma().jejak.findMany({ select: { sebelum: true, sesudah: true } })])
  for (const rahasianya of [baru, dua, rahasia.toString('hex'), rahasia.toString('base64url')]) expect(isi).not.toContain(rahasianya)
  await expect(prisma().$executeRaw`UPDATE kode_pemulihan SET dipakai_pada = NULL WHERE dipakai_pada IS NOT NULL`).rejects.toThrow()
  await expect(prisma().$executeRaw`UPDATE faktor_kedua SET langkah_terakhir = 0 WHERE langkah_terakhir > 0`).rejects.toThrow()
})

test('a secret put into another person\'s row is unreadable', () => {
  const rahasia = Buffer.from('12345678901234567890')
  const teks = sandikan(rahasia, 'a')
  expect(bukaSandi(teks, 'a')).toEqual(rahasia)
  expect(bukaSandi(teks, 'b')).toBeNull()
  expect(bukaSandi(`${teks.slice(0, -2)}AA`, 'a')).toBeNull()
})

test('asked for by the setting: at the next sign-in nothing opens before it is set up, tokens too; loosening lets go', async () => {
  const { pengguna: admin, kepala } = await orangMasuk('ADMIN', '10.24.0.1')
  const kantor = scopeKantor(admin)
  const token = await createToken(kantor, 'Uji', 30)
  const minta = () => requireApi(new Request('http://x/api/v1/posisi', { headers: { authorization: `Bearer ${token}` } }))
  await minta()
  await aturDuaFaktor(kantor, 'kantor')
  expect(tertahan(pasti(await readSesi(kepala))), 'her running session goes on').toBeNull()
  await expect(minta()).rejects.toMatchObject({ kode: 'TOKEN_TIDAK_SAH' })
  const { username } = await buatOrang('ANALIS')
  const baru = kepalaDari('10.24.0.2', { cookie: await masukSandi(username, kepalaDari('10.24.0.2')) })
  const orang = pasti(await readSesi(baru))
  expect(tertahan(orang)).toBe('WAJIB_FAKTOR_KEDUA')
  expect(await readSesiSekali(baru.get('cookie') ?? ''), 'no kept page either').toBeNull()
  await expect(requireApi(new Request('http://x/api/v1/posisi', { headers: baru }))).rejects.toMatchObject({ kode: 'WAJIB_FAKTOR_KEDUA' })
  await nyalakan(orang, baru)
  expect(tertahan(pasti(await readSesi(baru)))).toBeNull()
  expect(await readSesiSekali(baru.get('cookie') ?? '')).toMatchObject({ penggunaId: orang.id })
  await expect(matikanFaktor(orang)).rejects.toMatchObject({ kode: 'FAKTOR_WAJIB' })
  const pimpinan = await buatOrang('PIMPINAN')
  expect(tertahan(pasti(await readSesi(kepalaDari('10.24.0.3', { cookie: await masukSandi(pimpinan.username, kepalaDari('10.24.0.3')) }))))).toBeNull()
  await aturDuaFaktor(kantor, 'semua')
  const kePimpinan = kepalaDari('10.24.0.4', { cookie: await masukSandi(pimpinan.username, kepalaDari('10.24.0.4')) })
  expect(tertahan(pasti(await readSesi(kePimpinan)))).toBe('WAJIB_FAKTOR_KEDUA')
  await aturDuaFaktor(kantor, 'bebas')
  expect(tertahan(pasti(await readSesi(kePimpinan)))).toBeNull()
  await minta()
  await matikanFaktor(orang)
  await masukSandi(username, kepalaDari('10.24.0.5'))
})

test('an admin takes a second factor away: sessions end, its owner and the other admins are told, her own she cannot', async () => {
  const { pengguna: admin } = await orangMasuk('ADMIN', '10.25.0.1')
  const lain = await buatOrang('ADMIN')
  const { pengguna, kepala, username } = await orangMasuk('ANALIS', '10.25.0.2')
  await nyalakan(pengguna, kepala)
  await expect(resetFaktor(scopeKantor(admin), admin.id)).rejects.toMatchObject({ kode: 'AKUN_SENDIRI' })
  await resetFaktor(scopeKantor(admin), pengguna.id)
  expect(await readSesi(kepala)).toBeNull()
  await masukSandi(username, kepalaDari('10.25.0.3'))
  const kabar = await prisma().pemberitahuan.findMany({ where: { jenis: 'FAKTOR_KEDUA' } })
  const penerima = kabar.map(({ penerimaId }) => penerimaId)
  expect(penerima).toContain(pengguna.id)
  expect(penerima).toContain(lain.id)
  expect(penerima).not.toContain(admin.id)
})

test('a deed that matters asks for a proof after ten minutes: the password, or the code where there is one', async () => {
  const { pengguna, kepala } = await orangMasuk('ADMIN', '10.26.0.1')
  const sesi = pasti(await readSesiKini(kepala))
  await requireBukti(pengguna, kepala, {}) // signing in is a proof
  await lupakanBukti(sesi.id)
  await expect(requireBukti(pengguna, kepala, { nama: 'x' })).rejects.toMatchObject({ kode: 'PERLU_BUKTI' })
  await expect(requireBukti(pengguna, kepala, { buktiSandi: 'salah' })).rejects.toMatchObject({ kode: 'PERLU_BUKTI', isian: { bukti: 'Kata sandi tidak cocok.' } })
  await requireBukti(pengguna, kepala, { buktiSandi: SANDI_UJI })
  await requireBukti(pengguna, kepala, {})
  const { kode } = await nyalakan(pengguna, kepala)
  await lupakanBukti(sesi.id)
  await expect(requireBukti(pengguna, kepala, { buktiSandi: SANDI_UJI })).rejects.toMatchObject({ kode: 'PERLU_BUKTI_KODE' })
  const ini = kode()
  await requireBukti(pengguna, kepala, { buktiKode: ini })
  await lupakanBukti(sesi.id)
  await expect(requireBukti(pengguna, kepala, { buktiKode: ini }), 'the same code again').rejects.toMatchObject({ kode: 'PERLU_BUKTI_KODE' })
  const jawab: string[] = []
  for (let n = 0; n < 12; n += 1) await requireBukti(pengguna, kepala, { buktiKode: '00000' }).catch((error: { kode: string }) => jawab.push(error.kode))
  expect(jawab).toContain('MASUK_TERKUNCI')
  // another's session proves nothing
  const { kepala: asing } = await orangMasuk('ADMIN', '10.26.0.2')
  await expect(requireBukti(pengguna, asing, {})).rejects.toMatchObject({ kode: 'TIDAK_MASUK' })
})

test('own sessions end one by one or all but this; another\'s do not exist for her', async () => {
  const { pengguna, kepala, username } = await orangMasuk('OPERATOR', '10.27.0.1')
  const lain = await orangMasuk('OPERATOR', '10.27.0.2')
  const sesi = pasti(await readSesiKini(kepala))
  await expect(akhiriSesi(lain.pengguna.id, sesi.id)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  const dua = kepalaDari('10.27.0.3', { cookie: await masukSandi(username, kepalaDari('10.27.0.3')) })
  await masukSandi(username, kepalaDari('10.27.0.4'))
  await akhiriSesi(pengguna.id, pasti(await readSesiKini(dua)).id)
  expect(await readSesi(dua)).toBeNull()
  expect(await akhiriSesiLain(pengguna.id, sesi.id)).toBe(1)
  expect(await readSesi(kepala)).not.toBeNull()
  expect(await readSesi(lain.kepala)).not.toBeNull()
})

test('every first password ends after 14 days, whichever way it came about', async () => {
  const { pengguna: admin } = await orangMasuk('ADMIN', '10.28.0.1')
  const dibuat = await buatOrang('ANALIS', { wajibGantiSandi: true })
  const direset = await buatOrang('ANALIS')
  const { sandi } = await resetSandi(scopeKantor(admin), direset.id)
  for (const [{ id, username }, kata] of [[dibuat, SANDI_UJI], [direset, sandi]] as const) {
    const { sandiBerlakuSampai } = await prisma().pengguna.findUniqueOrThrow({ where: { id } })
    expect((pasti(sandiBerlakuSampai).getTime() - Date.now()) / 86_400_000).toBeCloseTo(14, 2)
    await masukSandi(username, kepalaDari('10.28.0.2'), kata)
    await prisma().pengguna.update({ where: { id }, data: { sandiBerlakuSampai: new Date(Date.now() - 1000) } })
    await expect(signIn(username, kata, kepalaDari('10.28.0.2'))).rejects.toMatchObject({ kode: 'SANDI_KEDALUWARSA' })
  }
})

test('the security log has them all', async () => {
  const peristiwa = new Set((await prisma().logKeamanan.findMany({ select: { peristiwa: true } })).map((satu) => satu.peristiwa))
  for (const satu of ['MASUK', 'MASUK_GAGAL', 'MASUK_TERTUTUP', 'BUKTI_ULANG', 'BUKTI_ULANG_GAGAL']) expect(peristiwa).toContain(satu)
})

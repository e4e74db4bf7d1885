import { afterAll, beforeAll, expect, test } from 'vitest'
import { auth } from '@/lib/dasar/akses/auth'
import { signIn } from '@/lib/dasar/akses/masuk'
import { bukaAlamat, bukaKunci, hitungPercobaan, tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { BATAS, tundaDetik } from '@/lib/dasar/akses/pembatas-aturan'
import { queryTertutup } from '@/lib/dasar/akses/data-tertutup'
import { BATAS_KODE_HADIR } from '@/lib/dasar/batas/constants'
import { hitungTebakan, tutupLaju } from '@/lib/dasar/batas/data-laju'
import { POST } from '@/app/api/auth/[...all]/route'
import { prisma } from '@/lib/dasar/database/client'
import { buatOrang, kepalaDari, masukSandi, SANDI_UJI } from '@/tests/support/akun-masuk'
import { pasangDatabase } from '@/tests/support/pasang-database'

beforeAll(async () => void (await pasangDatabase()))
afterAll(async () => {
  await tutupPembatas()
  await tutupLaju()
  await prisma().$disconnect()
})

const tebak = (username: string, alamat: string, cookie?: string) => signIn(username, 'salah sekali', kepalaDari(alamat, cookie === undefined ? {} : { cookie })).then(() => 'MASUK', (error: { kode: string }) => error.kode)
const gagalkan = async (kali: number, username: (n: number) => string, alamat: (n: number) => string): Promise<void> => {
  for (let n = 0; n < kali; n += 1) await hitungPercobaan({ jenis: 'masuk', username: username(n), alamat: alamat(n), perangkat: null })
}
/** As if so many seconds had passed for every wait. */
const majukan = (detik: number) => prisma().$executeRaw`UPDATE pembatas SET expire = expire - ${detik * 1000} WHERE key LIKE 'tunggu:%'`

test('the wait grows 1, 2, 4 ... seconds after five failures, up to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 8, 14, 15, 40].map((n) => tundaDetik('pasangan', n))).toEqual([0, 0, 1, 2, 4, 8, 512, 900, 900])
})

test('after five failures the door says how long to wait, to the right password too, and opens when the time is over', async () => {
  const { username } = await buatOrang('ANALIS')
  for (let n = 0; n < 10; n += 1) {
    expect(await tebak(username, '10.1.0.1'), `tebakan ${n + 1}`).toBe('MASUK_GAGAL')
    await majukan(n < 9 ? 1000 : 0)
  }
  await expect(signIn(username, SANDI_UJI, kepalaDari('10.1.0.1'))).rejects.toMatchObject({ kode: 'MASUK_TERKUNCI', message: expect.stringMatching(/Coba lagi dalam [123]\d detik/) })
  await majukan(33)
  await signIn(username, SANDI_UJI, kepalaDari('10.1.0.1'))
  expect(await tebak(username, '10.1.0.1')).toBe('MASUK_GAGAL')
})

test('guesses close guesses, not the person: she comes in from another address, and from her own browser at the guesser\'s address', async () => {
  const { username } = await buatOrang('ANALIS')
  const cookie = await masukSandi(username, kepalaDari('10.2.0.1'))
  for (let n = 0; n < 10; n += 1) await tebak(username, '10.2.0.66')
  expect(await tebak(username, '10.2.0.66')).toBe('MASUK_TERKUNCI')
  await signIn(username, SANDI_UJI, kepalaDari('10.2.0.2'))
  await signIn(username, SANDI_UJI, kepalaDari('10.2.0.66', { cookie }))
})

test('an attack from many addresses slows unknown browsers alone; a known one passes, and only for its own account', async () => {
  const [korban, lain] = [await buatOrang('ANALIS'), await buatOrang('ANALIS')]
  const cookie = await masukSandi(korban.username, kepalaDari('10.3.0.1'))
  const cookieLain = await masukSandi(lain.username, kepalaDari('10.3.0.2'))
  await gagalkan(60, () => korban.username, (n) => `10.3.9.${n}`)
  await expect(signIn(korban.username, SANDI_UJI, kepalaDari('10.3.0.3'))).rejects.toMatchObject({ kode: 'MASUK_TERKUNCI' })
  await expect(signIn(korban.username, SANDI_UJI, kepalaDari('10.3.0.2', { cookie: cookieLain }))).rejects.toMatchObject({ kode: 'MASUK_TERKUNCI' })
  await signIn(korban.username, SANDI_UJI, kepalaDari('10.3.0.4', { cookie }))
  await signIn(lain.username, SANDI_UJI, kepalaDari('10.3.0.3'))
})

test('a stolen browser cookie has its own five guesses', async () => {
  const { username } = await buatOrang('ANALIS')
  const cookie = await masukSandi(username, kepalaDari('10.4.0.1'))
  const kode: string[] = []
  for (let n = 0; n < 11; n += 1) kode.push(await tebak(username, `10.4.1.${n}`, cookie))
  expect(kode.slice(0, 5)).toEqual(Array(5).fill('MASUK_GAGAL'))
  expect(kode.at(-1)).toBe('MASUK_TERKUNCI')
})

test('an address that tries many names waits, known or not, with the same words; an admin opens it', async () => {
  const { username } = await buatOrang('ANALIS')
  await gagalkan(BATAS.alamat.bebas + 4, (n) => `tak.dikenal.${n}`, () => '10.5.0.1')
  const [ada, tiada] = await Promise.allSettled([signIn(username, 'salah', kepalaDari('10.5.0.1')), signIn('tak.ada.sama.sekali', 'salah', kepalaDari('10.5.0.1'))])
  const alasan = [ada, tiada].map((satu) => (satu?.status === 'rejected' ? [satu.reason.kode, String(satu.reason.message).replace(/\d+/, 'n')] : satu))
  expect(alasan[0]).toEqual(alasan[1])
  expect(alasan[0]?.[0 as never]).toBe('MASUK_TERKUNCI')
  expect((await queryTertutup()).map(({ alamat, corong }) => [corong, alamat])).toContainEqual(['alamat', '10.5.0.1'])
  await bukaAlamat('10.5.0.1')
  await signIn(username, SANDI_UJI, kepalaDari('10.5.0.1'))
})

test('a net of IPv6 is one address: guesses spread over its addresses wait alike, also at a code', async () => {
  const alamat = (n: number) => `2001:db8:5:7::${(n + 1).toString(16)}`
  await gagalkan(32, (n) => `tebar${n}`, alamat)
  expect(await tebak('tebar.lain', '2001:db8:5:7:ffff::9')).toBe('MASUK_TERKUNCI')
  expect(await tebak('tebar.lain', '2001:db8:5:8::9')).toBe('MASUK_GAGAL')
  await bukaAlamat('2001:db8:5:7::/64')
  expect(await tebak('tebar.lain', alamat(0))).toBe('MASUK_GAGAL')
  for (let n = 0; n < BATAS_KODE_HADIR.points; n += 1) await hitungTebakan('kode-hadir', alamat(n))
  await expect(hitungTebakan('kode-hadir', '2001:db8:5:7:1::1')).rejects.toMatchObject({ kode: 'TERLALU_SERING' })
  await hitungTebakan('kode-hadir', '2001:db8:5:8::1')
})

test('an account that an admin opened is not closed again at once by the attack that goes on', async () => {
  const { username } = await buatOrang('ANALIS')
  await gagalkan(40, () => username, (n) => `10.6.9.${n}`)
  expect(await tebak(username, '10.6.0.1')).toBe('MASUK_TERKUNCI')
  await bukaKunci(username)
  await gagalkan(40, () => username, (n) => `10.6.8.${n}`)
  await signIn(username, SANDI_UJI, kepalaDari('10.6.0.1'))
})

test('wrong name and wrong password take the same time and the same words', async () => {
  const { username } = await buatOrang('ANALIS')
  const ukur = async (nama: string, alamat: string): Promise<number> => {
    const mulai = performance.now()
    expect(await tebak(nama, alamat)).toBe('MASUK_GAGAL')
    return performance.now() - mulai
  }
  const [ada, tiada]: [number[], number[]] = [[], []]
  for (let n = 0; n < 4; n += 1) {
    ada.push(await ukur(username, `10.7.1.${n}`))
    tiada.push(await ukur(`tiada.${n}`, `10.7.2.${n}`))
  }
  // both hash once, which takes most of the time: the order of magnitude is what can be held on a busy machine
  expect(Math.min(...tiada)).toBeGreaterThan(Math.min(...ada) / 4)
})

test('the door for programs says how long to wait as well', async () => {
  await gagalkan(16, () => 'siapa.saja', () => '10.8.0.1')
  const jawab = await POST(new Request('http://127.0.0.1:3000/api/auth/sign-in/username', { method: 'POST', headers: kepalaDari('10.8.0.1', { 'content-type': 'application/json', origin: 'http://127.0.0.1:3000' }), body: JSON.stringify({ username: 'siapa.saja', password: 'x' }) }))
  expect(jawab.status).toBe(429)
  expect(Number(jawab.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('a planted browser cookie is not taken over, and signing in ends the session this browser had', async () => {
  const { id, username } = await buatOrang('ANALIS')
  const palsu = 'A'.repeat(43)
  const cookie = await masukSandi(username, kepalaDari('10.9.0.1', { cookie: `rakor.perangkat=${palsu}` }))
  expect(cookie).toMatch(/rakor\.perangkat=/)
  expect(cookie).not.toContain(palsu)
  const lama = await prisma().sesi.findFirstOrThrow({ where: { penggunaId: id } })
  await masukSandi(username, kepalaDari('10.9.0.1', { cookie }))
  expect(await prisma().sesi.findMany({ where: { penggunaId: id } })).toHaveLength(1)
  expect(await prisma().sesi.count({ where: { id: lama.id } })).toBe(0)
  expect(await auth().api.getSession({ headers: kepalaDari('10.9.0.1', { cookie }) })).toBeNull()
})

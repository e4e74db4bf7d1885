import 'server-only'
import { prisma } from '@/lib/dasar/database/client'
import { auth } from './auth'
import { SESI_CATAT_MS, SESI_DIAM_MS } from './constants'
import { wajibDuaFaktor } from './faktor/data'
import type { Peran, Pengguna } from './types'

/**
 * Who the cookies in `headers` stand for, as the database says now; null: nobody, or no longer.
 * @param catat false: only look, as an open window does by itself; it must not keep an idle session alive
 */
export async function readSesi(headers: Headers, { catat = true } = {}): Promise<Pengguna | null> {
  if (!headers.has('cookie')) return null
  const kini = await auth().api.getSession({ headers, query: { disableRefresh: true } })
  if (!kini?.user.aktif) return null
  const diam = Date.now() - kini.session.updatedAt.getTime()
  if (diam > SESI_DIAM_MS) {
    await prisma().sesi.deleteMany({ where: { id: kini.session.id } })
    return null
  }
  if (catat && diam > SESI_CATAT_MS) {
    await prisma().sesi.updateMany({ where: { id: kini.session.id }, data: { diubahPada: new Date() } })
  }
  const { user } = kini
  return {
    id: user.id,
    nama: user.name,
    username: user.username ?? '',
    peran: user.peran as Peran,
    unitIds: await readUnitIds(user.id, user.peran as Peran),
    wajibGantiSandi: user.wajibGantiSandi,
    wajibFaktorKedua: kini.session.wajibFaktorKedua === true,
    contoh: user.contoh,
  }
}

/** The person by id, if she may still sign in: for API tokens, which act for whoever made them. */
export async function readPengguna(id: string): Promise<Pengguna | null> {
  const orang = await prisma().pengguna.findUnique({ where: { id } })
  if (!orang?.aktif) return null
  const { nama, username, peran, wajibGantiSandi, contoh } = orang
  const wajibFaktorKedua = orang.faktorKeduaSejak === null && (await wajibDuaFaktor(peran))
  return { id, nama, username, peran, unitIds: await readUnitIds(id, peran), wajibGantiSandi, wajibFaktorKedua, contoh }
}

/** The session of these cookies: which it is, whose, and when its owner last proved who she is. null: none. */
export async function readSesiKini(headers: Headers): Promise<{ id: string; penggunaId: string; dibuktikanPada: Date } | null> {
  if (!headers.has('cookie')) return null
  const kini = await auth().api.getSession({ headers, query: { disableRefresh: true } })
  return kini === null ? null : { id: kini.session.id, penggunaId: kini.session.userId, dibuktikanPada: kini.session.dibuktikanPada ?? new Date(0) }
}

async function readUnitIds(penggunaId: string, peran: Peran): Promise<number[]> {
  if (peran !== 'OPERATOR' && peran !== 'KEPALA') return []
  const rows = await prisma().penggunaUnit.findMany({ where: { penggunaId }, select: { unitId: true }, orderBy: { unitId: 'asc' } })
  return rows.map((row) => row.unitId)
}

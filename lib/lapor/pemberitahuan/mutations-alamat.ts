import { randomInt } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { sidik } from '@/lib/dasar/akses/utils'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { KODE_BATAS_MS, KODE_HURUF, KODE_JAM, KODE_MAKS_SALAH, KODE_PANJANG, KODE_PER_JAM } from './constants'
import { bukaPos, dalamBatas, type Smtp } from './pos'

const sebagai = (id: string) => ({ pelaku: id, lingkup: [], sumber: 'form' }) as const

const buatKode = (): string => Array.from({ length: KODE_PANJANG }, () => KODE_HURUF[randomInt(KODE_HURUF.length)]).join('')

interface Kini {
  surel: string | null
  pasti: boolean
}

/** The person's address now, held until the transaction ends: two tabs go one after the other. */
async function pegang(tx: Transaksi, id: string): Promise<Kini> {
  const [kini] = await tx.$queryRaw<Kini[]>`SELECT surel, surel_pasti_pada IS NOT NULL AS pasti FROM pengguna WHERE id = ${id} FOR UPDATE`
  if (kini === undefined) throw new AppError('TIDAK_MASUK')
  return kini
}

/** Notes a new code. Neither one person nor one address gets many letters, so that the product is no way to pester a stranger. */
async function catatKode(tx: Transaksi, id: string, surel: string): Promise<string> {
  await tx.$queryRaw`SELECT 1 AS x FROM pg_advisory_xact_lock(hashtext('surel'), hashtext(${surel.toLowerCase()}))`
  const [{ n } = { n: 0 }] = await tx.$queryRaw<{ n: number }[]>`
    SELECT greatest(count(*) FILTER (WHERE pengguna_id = ${id}), count(*) FILTER (WHERE lower(surel) = ${surel.toLowerCase()}))::int AS n FROM surel_kode
    WHERE dibuat_pada > now() - interval '1 hour' AND (pengguna_id = ${id} OR lower(surel) = ${surel.toLowerCase()})`
  if (n >= KODE_PER_JAM) {
    const pesan = `Sudah ${KODE_PER_JAM} surel kode dikirim dalam satu jam. Periksa juga folder spam, atau coba lagi sejam kemudian.`
    throw new AppError('TERLALU_SERING', { pesan, isian: { surel: pesan } })
  }
  const kode = buatKode()
  await tx.surelKode.deleteMany({ where: { penggunaId: id, dibuatPada: { lt: new Date(Date.now() - 2 * KODE_JAM * 3_600_000) } } })
  await tx.surelKode.create({ data: { penggunaId: id, surel, sidik: sidik(kode) } })
  return kode
}

/**
 * Where the person wants her notifications by e-mail too; null: nowhere. Returns the code that has to go there before anything else
 * does; null: none is needed (the address is known already) or none can be sent (`adaPos` false).
 */
export function simpanSurel(id: string, surel: string | null, adaPos = true): Promise<string | null> {
  return tulis(sebagai(id), async (tx) => {
    const kini = await pegang(tx, id)
    if (kini.surel !== surel) await tx.pengguna.update({ where: { id }, data: { surel, diubahPada: new Date() } })
    if (surel === null || !adaPos || (kini.surel === surel && kini.pasti)) return null
    return catatKode(tx, id, surel)
  })
}

/** Whether the newest code of the address that the person has now is this one; then it is used up and the address counts. */
export function pastikanSurel(id: string, kode: string): Promise<'pasti' | 'salah' | 'tiada'> {
  return tulis(sebagai(id), async (tx) => {
    const { surel, pasti } = await pegang(tx, id)
    if (pasti) return 'pasti'
    const [baris] = await tx.$queryRaw<{ id: number; sidik: string; laku: boolean }[]>`
      SELECT id, sidik, dipakai_pada IS NULL AND salah < ${KODE_MAKS_SALAH} AND dibuat_pada > now() - interval '1 hour' * ${KODE_JAM} AS laku
      FROM surel_kode WHERE pengguna_id = ${id} AND surel = ${surel} ORDER BY id DESC LIMIT 1`
    if (baris === undefined || !baris.laku) return 'tiada'
    if (baris.sidik !== sidik(kode)) {
      await tx.surelKode.update({ where: { id: baris.id }, data: { salah: { increment: 1 } } })
      return 'salah'
    }
    await tx.$executeRaw`UPDATE surel_kode SET dipakai_pada = now() WHERE id = ${baris.id}`
    await tx.$executeRaw`UPDATE pengguna SET surel_pasti_pada = now(), diubah_pada = now() WHERE id = ${id}`
    return 'pasti'
  })
}

/** Sends the code. false: the mail server did not take it, and it says so only in the server's own log. */
export async function kirimKode(smtp: Smtp, alamat: string, surel: string, kode: string): Promise<boolean> {
  const pos = bukaPos(smtp, KODE_BATAS_MS)
  try {
    await dalamBatas(pos.sendMail({
      to: surel,
      subject: 'Kode untuk memastikan alamat surel di Rakor POP',
      text: `Kode: ${kode}\n\nKetik kode ini di halaman Pemberitahuan (${new URL('/pemberitahuan', alamat).href}) dalam ${KODE_JAM} jam, dengan akun yang menulis alamat ini.\n\nBila Anda tidak memintanya, abaikan surel ini; tanpa kode itu tidak ada pemberitahuan yang dikirim ke sini.`,
    }), KODE_BATAS_MS)
    return true
  } catch (error) {
    console.error('Surel kode tidak terkirim:', error instanceof Error ? error.message : error)
    return false
  } finally {
    pos.close()
  }
}

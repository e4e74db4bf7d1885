import { prisma } from '@/lib/dasar/database/client'
import { BATAS, type Corong } from './pembatas-aturan'

/** An account, an address, or both together, where guesses have to wait. */
export interface Tertutup {
  corong: Exclude<Corong, 'perangkat'>
  username: string | null
  alamat: string | null
  gagal: number
  /** until when the next guess waits; null: it need not wait just now */
  sampai: Date | null
}

const CORONG: Record<string, Exclude<Corong, 'perangkat'>> = { p: 'pasangan', x: 'alamat', a: 'akun' }

/** Where guesses are slowed down now, the latest first. */
export async function queryTertutup(): Promise<Tertutup[]> {
  const kini = BigInt(Date.now())
  const rows = await prisma().$queryRaw<{ key: string; points: number; sampai: bigint | null }[]>`
    SELECT g.key, g.points, t.expire AS sampai FROM pembatas g
    LEFT JOIN pembatas t ON t.key = 'tunggu' || substr(g.key, 6) AND t.expire > ${kini}
    WHERE g.key ~ '^gagal:(masuk|kode|bukti):[pxa]:' AND g.points >= ${BATAS.pasangan.bebas} AND g.expire > ${kini}
    ORDER BY t.expire DESC NULLS LAST, g.points DESC, g.key LIMIT 500`
  return rows.flatMap(({ key, points, sampai }) => {
    const [, , macam = '', ...sisa] = key.split(':')
    const corong = CORONG[macam]
    if (corong === undefined || points < BATAS[corong].bebas) return []
    const isi = sisa.join(':')
    const letak = isi.lastIndexOf('|')
    const [nama, tempat] = corong === 'pasangan' ? [isi.slice(0, letak), isi.slice(letak + 1)] : corong === 'akun' ? [isi, null] : [null, isi]
    return [{ corong, username: nama, alamat: tempat, gagal: points, sampai: sampai === null ? null : new Date(Number(sampai)) }]
  })
}

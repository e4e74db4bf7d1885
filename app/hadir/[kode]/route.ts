import { randomUUID } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan } from '@/lib/dasar/akses/gate-api'
import { KUKI_GAWAI, KUKI_TIKET, type SebabPintu } from '@/lib/rakor/kehadiran/constants'
import { bacaKode } from '@/lib/rakor/kehadiran/kode'
import { kukiPintu } from '@/lib/rakor/kehadiran/kuki'
import { bukaPintu, type BukaPintu } from '@/lib/rakor/kehadiran/mutations'

export const dynamic = 'force-dynamic'

const keluar = (sebab: SebabPintu): Response => alihkan(`/hadir?sebab=${sebab}`)

/**
 * The code at the hall's door, as a camera opens it: gives this browser a ticket and leads to the page that needs it, so that the
 * address left in the browser opens nothing for anybody else. For everybody; without a code that is shown right now it does nothing.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ kode: string }> }): Promise<Response> {
  const { kode } = await params
  if (bacaKode(kode) === null) return new Response('Alamat ini tidak ada.', { status: 404, headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' } })
  let hasil: BukaPintu
  try {
    hasil = await bukaPintu(kode, alamatPeminta(request.headers))
  } catch (error) {
    if (error instanceof AppError) return keluar('sering')
    throw error
  }
  if ('sebab' in hasil) return keluar(hasil.sebab)
  const balas = new NextResponse(null, { status: 303, headers: { Location: '/hadir', 'Cache-Control': 'no-store' } })
  balas.cookies.set(kukiPintu(KUKI_TIKET, hasil.tiket))
  if (!request.cookies.has(KUKI_GAWAI)) balas.cookies.set(kukiPintu(KUKI_GAWAI, randomUUID()))
  return balas
}

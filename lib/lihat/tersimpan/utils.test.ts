import { expect, it } from 'vitest'
import { tersimpan } from './utils'

const simpan = (alamat: string): boolean => {
  const { pathname, searchParams } = new URL(alamat, 'http://sini.invalid')
  return tersimpan(pathname, searchParams)
}

it.each([
  '/', '/?tahun=2023&bulan=6&versi=berlaku', '/?rinci=1', '/perangkat-daerah?urut=selisih&arah=naik&zona=MERAH', '/perangkat-daerah?cari=&kategori=&zona=&tahun=2023',
  '/perangkat-daerah/3', '/perangkat-daerah/3?tahun=2023&bulan=12&versi=2', '/perangkat-daerah/3/sub-kegiatan/9?jejak=semua',
])('%s is kept', (alamat) => expect(simpan(alamat)).toBe(true))

it.each([
  '/?x=1', '/?tahun=2023&tahun=2022', '/?tahun=02023', '/?bulan=06', '/?bulan=13', '/?versi=lama', '/?rinci=2', '/perangkat-daerah?cari=dinas', '/perangkat-daerah?urut=acak',
  '/perangkat-daerah/0', '/perangkat-daerah/03', '/perangkat-daerah/3/lain/9', '/perangkat-daerah/3/sub-kegiatan/9/x', '/perangkat-daerah/', '/hari-ini', '/verifikasi', '/api/v1/posisi',
])('%s is made each time', (alamat) => expect(simpan(alamat)).toBe(false))

import { expect, test } from 'vitest'
import { usernameSah } from '@/lib/dasar/akses/utils'
import { namaAkun, pangkalUsername, usulUsername } from './usul'

test('stems are letters and digits', () => {
  expect(['Dinkes', 'Kec. Balik Bukit', 'Bag. Adpem', 'Satpol PP', 'Dinás', '---', 'Dinas Pengendalian Penduduk dan Keluarga Berencana'].map(pangkalUsername)).toEqual(['dinkes', 'kecbalikbukit', 'bagadpem', 'satpolpp', 'dinas', 'unit', 'dppkb'])
})

test('a taken name gets a figure, and every proposal can be signed in with', () => {
  const dipakai = new Set(['operator.dinkes', 'operator.dinkes2'])
  expect(usulUsername('OPERATOR', 'Dinkes', dipakai)).toEqual({ username: 'operator.dinkes3', bentrok: true })
  expect(usulUsername('OPERATOR', 'DINKES', dipakai)).toEqual({ username: 'operator.dinkes4', bentrok: true })
  expect(usulUsername('KEPALA', 'Dinkes', dipakai)).toEqual({ username: 'kepala.dinkes', bentrok: false })
  const panjang = usulUsername('OPERATOR', 'x'.repeat(90), dipakai).username
  expect(panjang.length).toBeLessThanOrEqual(60)
  expect(usernameSah(panjang)).toBe(true)
})

test('an account is called after its post', () => {
  expect([
    namaAkun('OPERATOR', { nama: 'Dinas Kesehatan', kategori: 'DINAS' }), namaAkun('KEPALA', { nama: 'Dinas Kesehatan', kategori: 'DINAS' }),
    namaAkun('KEPALA', { nama: 'Kecamatan Suoh', kategori: 'KECAMATAN' }), namaAkun('KEPALA', { nama: 'RSUD Contoh', kategori: 'RSUD' }),
    namaAkun('KEPALA', { nama: 'Inspektorat', kategori: 'BADAN' }), namaAkun('KEPALA', { nama: 'Sekretariat DPRD', kategori: 'BADAN' }),
  ]).toEqual(['Operator Dinas Kesehatan', 'Kepala Dinas Kesehatan', 'Camat Suoh', 'Direktur RSUD Contoh', 'Inspektur', 'Sekretaris DPRD'])
})

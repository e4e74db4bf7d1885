import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { RUTE } from '../support/hak/matriks-rute'

/** What stands in the place of a parameter of the address. */
const PARAMETER = ['tahun', 'bulan', 'unit', 'unitId', 'halaman', 'sebelum', 'sejak', 'apbd', 'kas', 'berkas', 'kunci', 'id', 'skpd', 'subKegiatanId', 'tahunPadanan', 'ke', 'cari', 'q', 'peran', 'kertas', 'keadaan']
/** Uploads: what they answer to a GET says nothing about a parameter. */
const HANYA_POST = /^\/api\/(cek-angka|rekonsiliasi\/unggah|kodefikasi|impor|pengadaan\/impor)$/

test('a year, month or other parameter beyond all bounds is never a fault of the server', async ({ browser }) => {
  const halaman = await bukaSebagai(browser, 'admin')
  const salah: string[] = []
  for (const rute of Object.keys(RUTE).filter((satu) => !satu.includes('[') && !HANYA_POST.test(satu))) {
    for (const aneh of ['99999999999999999999', '-1', '2147483648', '1.5', '%00']) {
      const alamat = `${rute}?${PARAMETER.map((nama) => `${nama}=${aneh}`).join('&')}&daftar=rekening&bentuk=A&per=unit`
      const status = (await halaman.request.get(alamat, { maxRedirects: 0 })).status()
      if (status >= 500) salah.push(`${alamat}: ${status}`)
    }
  }
  await halaman.context().close()
  expect(salah).toEqual([])
})

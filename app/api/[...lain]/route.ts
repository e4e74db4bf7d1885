import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'

/** Every address below /api that no route answers: the API's own 404, not a page. */
function tiada(): Response {
  return balasGalat(new AppError('TIDAK_DITEMUKAN', { pesan: 'Alamat ini tidak ada. Yang tersedia diuraikan pada /api/v1/openapi.json.' }))
}

export { tiada as GET, tiada as POST, tiada as PUT, tiada as PATCH, tiada as DELETE }
